import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {codeOf, IoError} from './error.js'

/** Where a server listens; port 0 is any free one. */
export interface ListenAt {
  readonly host: string
  readonly port: number
}

/**
 * Let a server listen; gives its port.
 *
 * @throws {IoError} If the port cannot be listened on.
 */
export function listen(server: Server, {host, port}: ListenAt): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      const code = codeOf(error)
      reject(code === undefined ? error : new IoError({action: 'listen', code, path: `${host}:${port}`}, error))
    })
    // A server that listens on a port has an address with one.
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}
