// Proves that the tests find or install nginx and Caddy, say what they took, and go on without them where there are none.
import { describe, expect, it } from 'vitest';
import { findCaddy, findNginx } from '../support/find-servers.ts';
import { DEBIAN, trial } from './trial-machine.ts';

const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

describe('the search for servers', () => {
  it('finds what is installed, with the module for brotli where it is there', () => {
    const { machine, said, ran } = trial({}, ['/usr/sbin/nginx', '/usr/bin/caddy', MODULE]);
    expect(findNginx(machine)).toEqual({ path: '/usr/sbin/nginx', brotli: MODULE });
    expect(findCaddy(machine)).toBe('/usr/bin/caddy');
    expect(said.join()).toContain('/usr/sbin/nginx');
    expect(ran).toEqual([]);
    expect(findNginx(trial({}, ['/usr/sbin/nginx']).machine)).toEqual({ path: '/usr/sbin/nginx', brotli: null });
  });

  it('installs them on Debian as root', () => {
    const { machine, ran } = trial({ isRoot: true }, [DEBIAN], { 'apt-get update': '', 'apt-get install': '/usr/sbin/nginx' });
    expect(findNginx(machine)?.path).toBe('/usr/sbin/nginx');
    expect(ran.join()).toContain('libnginx-mod-http-brotli-static');
  });

  it.each(['linux', 'darwin', 'win32'] as const)('says on %s that there are none, and what happens instead', (platform) => {
    const { machine, said, ran } = trial({ platform }, []);
    expect([findNginx(machine), findCaddy(machine)]).toEqual([null, null]);
    expect(said.join()).toMatch(/no nginx .* own server.*no caddy/s);
    expect(ran).toEqual([]);
  });
});
