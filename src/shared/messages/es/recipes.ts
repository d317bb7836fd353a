import type { recipes as english } from "../en/recipes.ts";

export const recipes: Record<keyof typeof english, string> = {
  recipes_summary: "Ejemplos de comandos por lo que hacen; y los que acordaste tú",
  option_recipes_area: "Solo los de esta área: files, git, containers …",
  option_recipes_mine: "Los que corregiste o aprobaste en esta máquina",
  option_recipes_limit: "Como mucho tantos (10)",
  recipes_areas: "{count} recetas sobre {programs} programas:",
  recipes_none: "No hay ninguna receta que se parezca a «{text}». Las áreas: neo recipes list.",
  recipes_unknown: "No hay ninguna receta {id}. Para buscar: neo recipes search TEXTO.",
  recipes_distributions: "Funciona en: {names}.",
  recipes_packages: "La traen: {names}.",
  recipes_defaults: "Si no se dice otra cosa: {values}.",
  recipes_ways: "Se pide así:",
  recipes_mine_empty: "Aún ninguna: aquí queda el comando que yo proponga y tú apruebes o corrijas.",
  recipes_forgotten: "Olvidada: lo que pide «{request}» se volverá a pensar.",
  recipes_not_mine: "{id} no es tuya. Las que hay: neo recipes list --mine.",
  said_own_recipe: "Como acordaste la otra vez: {script}",
};
