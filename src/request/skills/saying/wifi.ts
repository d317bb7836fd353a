import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { lines } from "./lines.ts";

export type WifiNetwork = { used: boolean; name: string; signal: number; secured: boolean };

/** The rows of `nmcli -f IN-USE,SSID,SIGNAL,… device wifi list`. Names may hold spaces: columns begin where their titles do. */
export function wifiNetworks(stdout: string): WifiNetwork[] {
  const [title = "", ...rows] = lines(stdout);
  const [, name, signal, security] = ["IN-USE", "SSID", "SIGNAL", "SECURITY"].map((column) => title.indexOf(column));
  if (name === undefined || signal === undefined || name < 0 || signal < 0) return [];
  return rows.map((row) => ({
    used: row.startsWith("*"),
    name: row.slice(name, signal).trim(),
    signal: Number.parseInt(row.slice(signal), 10) || 0,
    secured: security !== undefined && security >= 0 && !/^(--)?$/.test(row.slice(security).trim()),
  }));
}

/** This machine's wireless card. */
export function wirelessCard(machine: MachineSnapshot): string {
  return machine.glob("/sys/class/net/wl*")?.[0]?.split("/").at(-1) ?? "wlan0";
}

/** NetworkManager's nmcli unless only iw is there. */
export function usesIw(machine: MachineSnapshot): boolean {
  return machine.program("nmcli").file === undefined && machine.program("iw").file !== undefined;
}

/** dBm as iw tells it, in the percent that NetworkManager shows. */
export function percentOf(decibels: number): number {
  return Math.max(0, Math.min(100, Math.round(2 * (decibels + 100))));
}
