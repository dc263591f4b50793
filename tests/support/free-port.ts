import {createServer, type AddressInfo} from 'node:net'

/** A port of loopback that nobody listens on, for a server of another program. */
export const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      // A server that listens on a port has one.
      const {port} = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
