import { openStore } from "../../src/store/sqlite/open-store.ts";
import { storeContract } from "./store-contract.ts";

storeContract("sqlite", (folder, clock) => openStore({ folder, clock }));
