/** The host of an address at which something can be asked that listens at `host`. */
export function toHost(host: string): string {
  // What stands for every address of a machine is none that anybody can go to.
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
