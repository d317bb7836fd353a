import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type {
  FileCheck,
  InstalledModel,
  KnownModel,
  MachinePower,
  ModelLibrary,
  ModelLicence,
  ModelWork,
  Suggestion,
} from "../ports/models.ts";
import type { Clock } from "../shared/clock.ts";
import { NeoError } from "../shared/errors.ts";
import { AcceptedLicences } from "./accepted-licences.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { licenceNamed } from "./catalogue/licences.ts";
import { inModelWords } from "./disk-errors.ts";
import { type DownloadHabits, downloadHabits } from "./download/download.ts";
import { pullModel } from "./fetching/pull-model.ts";
import { fileHash } from "./file-hash.ts";
import type { HelperPrograms } from "./helper-programs.ts";
import { importModels } from "./import/import-models.ts";
import { ModelFinder } from "./installed-models.ts";
import { type ModelFolders, workFolder } from "./model-folders.ts";
import { ModelLock } from "./model-lock.ts";
import { type ModelRow, rowBytes } from "./model-row.ts";
import { nearest } from "./nearest.ts";
import { suggest, usualBudget } from "./suggest.ts";
import { thisMachine } from "./this-machine.ts";
import { unfinishedPulls } from "./unfinished-pulls.ts";

export type LibraryParts = {
  folders: ModelFolders;
  programs: HelperPrograms;
  proxies: Readonly<Record<string, string>>;
  clock: Clock;
  /** Other rows than the catalogue's. */
  rows?: readonly ModelRow[];
  habits?: DownloadHabits;
  machine?: () => MachinePower;
};

/** The models of this machine and those it can get. */
export class FolderModelLibrary extends ModelFinder implements ModelLibrary {
  readonly #parts: LibraryParts;
  readonly #rows: readonly ModelRow[];
  readonly #licences: AcceptedLicences;

  constructor(parts: LibraryParts) {
    super(parts.folders);
    this.#parts = parts;
    this.#rows = parts.rows ?? catalogue;
    this.#licences = new AcceptedLicences(join(parts.folders.own, "accepted-licences.json"));
  }

  known(): readonly KnownModel[] {
    return this.#rows.map(asKnown);
  }

  machine(): MachinePower {
    return (this.#parts.machine ?? thisMachine)();
  }

  suggestions(): readonly Suggestion[] {
    const machine = this.machine();
    const advice = suggest(this.#rows, machine, usualBudget(machine));
    return advice.map(({ row, for: task, language }) => ({ model: asKnown(row), for: task, language }));
  }

  async damaged(): Promise<readonly InstalledModel[]> {
    return (await this.found()).filter(({ whole }) => !whole).map(({ model }) => model);
  }

  licenceToAccept(id: string): ModelLicence | undefined {
    const licence = licenceNamed(this.#row(id).licence);
    return this.#licences.has(licence.id) ? undefined : licence;
  }

  acceptLicence({ id }: ModelLicence): void {
    const { own } = this.#parts.folders;
    try {
      this.#licences.add(id, this.#parts.clock.now());
    } catch (thrown) {
      throw inModelWords(thrown, own);
    }
  }

  async pull(id: string, { onProgress = () => undefined, signal }: ModelWork): Promise<InstalledModel> {
    const row = this.#row(id);
    const licence = this.licenceToAccept(id);
    if (licence !== undefined) throw new NeoError("E_LICENCE_NEEDED", { id, licence: licence.name, url: licence.url });
    const { folders, programs, proxies, habits = downloadHabits } = this.#parts;
    return this.#guarded(signal, async () => {
      const before = await this.locate(id);
      if (before === undefined) await pullModel(row, { folders, programs, proxies, habits }, { onProgress, signal });
      return before ?? this.#there(id);
    });
  }

  async importFrom(paths: readonly string[], { onProgress = () => undefined, signal }: ModelWork) {
    const { folders, programs } = this.#parts;
    return this.#guarded(signal, async () => {
      const ids = await importModels(paths, { folders, programs, rows: this.#rows }, { onProgress, signal });
      return Promise.all(ids.map((id) => this.#there(id)));
    });
  }

  async verify(id: string, { onProgress = () => undefined, signal }: ModelWork): Promise<readonly FileCheck[]> {
    const { manifest, model } = await this.#found(id);
    const rowFiles = this.#rows
      .find((row) => row.id === id)
      ?.ways.flatMap((way) => (way.kind === "files" ? way.files : []));
    return this.#guarded(signal, async () => {
      const checks: FileCheck[] = [];
      let bytes = 0;
      for (const { name, sha256 } of manifest.files) {
        const onBytes = (count: number) => {
          bytes += count;
          onProgress({ stage: "checking", model: id, bytes, total: model.bytes });
        };
        // What the catalogue says counts for more than what lies beside the file.
        const sums = rowFiles?.filter((file) => file.name === name).map((file) => file.sha256) ?? [];
        const wanted = sums.length > 0 ? sums : [sha256];
        const found = await fileHash(join(model.folder, name), signal, onBytes).catch((thrown) => {
          if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return undefined;
          throw thrown;
        });
        const state = found === undefined ? "missing" : wanted.includes(found.sha256) ? "ok" : "changed";
        checks.push({ file: name, state });
      }
      return checks;
    });
  }

  unfinished(): Promise<readonly { id: string; bytes: number }[]> {
    return unfinishedPulls(this.#parts.folders);
  }

  async remove(id: string): Promise<{ id: string; bytes: number }> {
    const { folders } = this.#parts;
    const model = (await this.find(id))?.model;
    const begun = (await this.unfinished()).find((one) => one.id === id);
    if (model === undefined && begun === undefined) throw new NeoError("E_MODEL_NOT_INSTALLED", { id });
    if (model?.own === false && begun === undefined) throw new NeoError("E_MODEL_SHARED", { id, folder: model.folder });
    try {
      using _lock = ModelLock.take(folders.own, id);
      const leaving = join(folders.own, ".incoming", `${id}.removed`);
      await rm(leaving, { recursive: true, force: true });
      // First out of sight: half a model is none.
      if (model?.own) await rename(model.folder, leaving);
      await rm(leaving, { recursive: true, force: true });
      await rm(workFolder(folders, id), { recursive: true, force: true });
    } catch (thrown) {
      throw inModelWords(thrown, folders.own);
    }
    return { id, bytes: (model?.own ? model.bytes : 0) + (begun?.bytes ?? 0) };
  }

  #row(id: string): ModelRow {
    const row = this.#rows.find((one) => one.id === id);
    if (row !== undefined) return row;
    throw new NeoError("E_MODEL_UNKNOWN", {
      id,
      similar: nearest(
        id,
        this.#rows.map((one) => one.id),
      ).join(", "),
    });
  }

  async #found(id: string) {
    const found = await this.find(id);
    if (found === undefined) throw new NeoError("E_MODEL_NOT_INSTALLED", { id });
    return found;
  }

  async #there(id: string): Promise<InstalledModel> {
    return (await this.#found(id)).model;
  }

  async #guarded<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      if (signal.aborted) throw new NeoError("E_CANCELLED", {}, { cause: thrown });
      throw inModelWords(thrown, this.#parts.folders.own);
    }
  }
}

function asKnown(row: ModelRow): KnownModel {
  const { id, task, engine, languages, memoryBytes } = row;
  return { id, task, engine, languages, bytes: rowBytes(row), memoryBytes, licence: licenceNamed(row.licence) };
}
