import {request} from 'node:http'
import {connect} from 'node:net'
import {onTestFinished} from 'vitest'
import {deskPaths, type DeskEvent} from '../../src/model/desk.js'
import {preview, type PreviewOptions} from '../../src/engine/desk/preview.js'

/** An answer of the desk's server. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** A desk over a publication, closed after the test. */
export interface TestDesk {
  readonly origin: string
  readonly port: number
  readonly address: string
  /** The cookie that the desk's browser sends with every request: it has shown the token. */
  readonly cookie: string
  /** Of the desk's own page, unless `headers` say otherwise. */
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly json: <T = unknown>(path: string) => Promise<T>
  readonly post: (path: string, body: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
}

/** Open a desk without a browser. */
export async function openDesk(directory: string, options: Partial<PreviewOptions> = {}): Promise<TestDesk> {
  const bugs: unknown[] = []
  const desk = await preview({directory, language: 'en', onBug: error => bugs.push(error), ...options})
  onTestFinished(async () => {
    await desk.close()
    if (bugs.length > 0) throw bugs[0]
  })
  const {origin, port} = new URL(desk.address)
  const cookie = cookieFor(desk.address)
  const get: TestDesk['get'] = (path, headers) =>
    askDesk({port: Number(port), path, method: 'GET', headers: {cookie, ...headers}})
  return {
    ...{origin, port: Number(port), address: desk.address, cookie, get},
    json: async path => JSON.parse((await get(path)).body.toString()),
    post: (path, body, headers = {origin, 'content-type': 'application/json'}) =>
      askDesk({port: Number(port), path, method: 'POST', headers: {cookie, ...headers}}, body),
  }
}

/** The cookie of a browser that has shown a desk's token. */
export function cookieFor(address: string): string {
  const {port, searchParams} = new URL(address)
  return `cess-desk-${port}=${searchParams.get('token')}`
}

/** Ask with every letter of the path as it is: `fetch` would tidy it. */
export function askDesk(
  to: {readonly port: number; readonly path: string; readonly method: string; readonly headers: object},
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({...to, headers: {...to.headers}, host: '127.0.0.1', agent: false}, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks)}),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Send these very bytes, and read until the server closes. */
export function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', chunk => (answer += chunk.toString('latin1')))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

/** Events of the stream, one after the other, without that the server is there; closed with the desk. */
export async function events({origin, cookie}: TestDesk): Promise<{readonly next: () => Promise<DeskEvent>}> {
  const response = await fetch(`${origin}${deskPaths.events}`, {headers: {cookie}})
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<DeskEvent> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end !== -1) {
        const event = text.slice(0, end)
        text = text.slice(end + 2)
        const told: DeskEvent = JSON.parse(event.slice('data: '.length))
        if (told.kind !== 'beat') return told
        continue
      }
      const read = await reader?.read()
      if (!read || read.done) throw new Error('the stream ended')
      text += read.value
    }
  }
  return {next}
}
