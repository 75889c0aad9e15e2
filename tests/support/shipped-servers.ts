// nginx and Caddy with the very files of hosting/: only the ports and the folders of this machine are put into them. The first origin is the
// product as the whole of a host, the second one a host that has it below /atlas/.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nginx } from './find-servers.ts';
import { type RunningServer, runServer } from './run-server.ts';
import { PROJECT_ROOT } from './source-files.ts';

/** Copies a folder of hosting/ with each text replaced in all its files. @throws when a text is in none of them. */
function putInPlace(from: string, to: string, replaced: Readonly<Record<string, string>>): void {
  cpSync(join(PROJECT_ROOT, 'hosting', from), to, { recursive: true });
  const files = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const missing = new Set(Object.keys(replaced));
  for (const file of files.map((entry) => join(entry.parentPath, entry.name))) {
    let text = readFileSync(file, 'utf8');
    for (const [before, after] of Object.entries(replaced)) {
      if (text.includes(before)) missing.delete(before);
      text = text.replaceAll(before, after);
    }
    writeFileSync(file, text);
  }
  if (missing.size > 0) throw new Error(`hosting/${from} says nothing of ${[...missing].join(', ')}.`);
}

export function serveByNginx(dist: string, { path, brotli }: Nginx): Promise<RunningServer> {
  return runServer(2, (folder, [whole, below]) => {
    putInPlace('nginx', folder, { '/etc/nginx/': `${folder}/`, '/var/www/atlas': dist, 'listen 80;': `listen ${whole};` });
    if (brotli === null) rmSync(join(folder, 'atlas/brotli.conf'));
    mkdirSync(join(folder, 'empty'));
    const config = `${brotli === null ? '' : `load_module ${brotli};`}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/conf.d/*.conf;
  server {
    listen ${below};
    root ${folder}/empty;
    include ${folder}/atlas/below.conf;
  }
}
`;
    writeFileSync(join(folder, 'nginx.conf'), config);
    return { path, args: ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'] };
  });
}

export function serveByCaddy(dist: string, path: string): Promise<RunningServer> {
  return runServer(2, (folder, [whole, below]) => {
    putInPlace('caddy', folder, { '/var/www/atlas': dist, ':80 {': `http://${whole} {` });
    const site = readFileSync(join(folder, 'Caddyfile'), 'utf8').replaceAll('127.0.0.1', '');
    const second = `http://:${below?.split(':')[1]} {\n\timport below.caddy\n\trespond 404\n}\n`;
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}\n${second}`);
    return { path, args: ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'] };
  });
}
