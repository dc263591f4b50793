import {existsSync, readFileSync, statSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {extname, join} from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
}

/** A plain web server over a folder, as any host is one: folders give their `index.html`, other addresses `404.html`. */
export async function serve(folder: string): Promise<{readonly origin: string; readonly server: Server}> {
  const server = createServer((request, response) => {
    const wanted = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const path = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted
    const found = existsSync(path) ? path : join(folder, '404.html')
    response.statusCode = found === path ? 200 : 404
    response.setHeader('content-type', types[extname(found)] ?? 'text/plain')
    response.end(readFileSync(found))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a server without a port')
  return {origin: `http://127.0.0.1:${address.port}`, server}
}
