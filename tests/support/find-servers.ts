// Finds the servers that hospitals run, nginx and Caddy, or installs them where it may. Where there is none, says so: the product is then
// served by this project's own server.
import { installedFromDebian, type Machine, onThePath, thisMachine } from './machine.ts';

export interface Nginx {
  readonly path: string;
  /** The module that serves files packed by brotli; null where gzip has to do. */
  readonly brotli: string | null;
}

const NGINX_PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];
const BROTLI_MODULES = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
];

function installed(machine: Machine, name: string): string | null {
  if (machine.platform === 'win32') return null;
  return [...onThePath(machine, [name]), `/usr/sbin/${name}`].find(machine.exists) ?? null;
}

function found(machine: Machine, name: string, packages: readonly string[], instead: string): string | null {
  const path = installed(machine, name) ?? (installedFromDebian(machine, packages) ? installed(machine, name) : null);
  machine.say(path === null ? `Server: no ${name} to be had on this machine; ${instead}.` : `Server: ${path}.`);
  return path;
}

export function findNginx(machine: Machine = thisMachine()): Nginx | null {
  const path = found(machine, 'nginx', NGINX_PACKAGES, "the product is served by this project's own server");
  return path === null ? null : { path, brotli: BROTLI_MODULES.find(machine.exists) ?? null };
}

export const findCaddy = (machine: Machine = thisMachine()): string | null =>
  found(machine, 'caddy', ['caddy'], 'its configuration is not tried');
