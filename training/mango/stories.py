"""What people tell around a wish, which changes nothing of it: reasons, remarks, haste, doubts. Our own words."""

import random

BEFORE = {
    "es": [
        "me lo ha pedido el jefe", "vamos a ver", "para el informe de mañana", "el disco va justo", "llevo toda la mañana con esto",
        "me están llamando los usuarios", "no me aclaro", "un alumno la ha liado", "tenemos auditoría el lunes", "esto va fatal desde ayer",
        "antes de irme a casa", "para el inventario", "me ha saltado una alarma", "se queja el de contabilidad", "no me acuerdo de cómo era",
        "esto lo hacía el anterior administrador", "nos han cambiado el servidor", "el cliente está esperando", "estoy en un equipo prestado",
        "acabo de llegar y no conozco la máquina", "se me ha olvidado", "hoy toca limpieza", "tengo prisa", "perdona la lata",
        "estoy preparando la migración", "me da igual cómo lo hagas", "para curarnos en salud", "cosa rara", "el becario ha estado tocando",
        "quiero dejarlo listo antes del puente", "no tengo ni idea de esto", "desde la dirección piden datos", "por si acaso",
        "ya sé que suena raro", "se ha caído la luz esta noche", "la web va lenta", "hay que rellenar un formulario", "como cada viernes",
        "para la documentación", "sin prisa", "estoy con el proveedor al teléfono", "en el aula 3 hay un problema", "me piden un dato",
    ],
    "en": [
        "my boss wants this", "for tomorrow's report", "the disk is getting full", "i've been at this all morning", "users are complaining",
        "i'm a bit lost here", "a student messed this up", "we have an audit on monday", "it's been awful since yesterday",
        "before i go home", "for the inventory", "an alarm went off", "accounting is unhappy", "i can't remember how this goes",
        "the last admin used to do this", "they moved our server", "the customer is waiting", "i'm on a borrowed laptop",
        "i'm new here", "it slipped my mind", "spring cleaning today", "i'm in a hurry", "sorry to bother you", "getting ready for the migration",
        "i don't care how you do it", "better safe than sorry", "this is odd", "the intern has been playing with it",
        "i want it done before the weekend", "no idea about these things", "management wants numbers", "just in case",
        "i know it sounds strange", "we had a power cut last night", "the site is slow", "there's a form to fill in", "every friday the same",
        "for the docs", "no rush", "i have the vendor on the phone", "there's trouble in room 3", "quick one",
    ],
}
AFTER = {
    "es": [
        "que tengo prisa", "que no me fío", "que me lo piden", "y ya está", "si puede ser", "que mañana hay inspección", "nada más",
        "y no toques otra cosa", "que no quiero sorpresas", "para verlo bien", "que si no no acabo", "cuando puedas", "para pegarlo en el informe",
        "que me lo ha dicho el jefe", "como siempre", "que aquí nadie sabe nada", "es para el inventario", "que ya está avisado todo el mundo",
        "ya sé lo que hago", "y así me quedo tranquilo", "a ver si es eso", "para salir de dudas", "que es urgente",
    ],
    "en": [
        "i'm in a hurry", "i don't trust it", "they keep asking", "that's all", "if you can", "there's an inspection tomorrow", "nothing else",
        "and leave the rest alone", "i want no surprises", "so i can have a look", "or i'll never finish", "when you get a moment",
        "it goes into the report", "boss's orders", "as usual", "nobody here knows", "it's for the inventory", "everybody has been told",
        "i know what i'm doing", "for my peace of mind", "let's see if that's it", "just to be sure", "it's urgent",
    ],
}


def tell(text, language, chance: random.Random):
    """The request with something told before or behind it."""
    if chance.random() < 0.7:
        return f"{chance.choice(BEFORE[language])} {text}"
    return f"{text} {chance.choice(AFTER[language])}"
