import type {Socket} from 'node:net'

/**
 * The connections of a server. Where there are too many, whoever holds most of them loses one: that which has been at rest
 * for longest, or else the oldest. So one reader can shut out no other.
 */
export class Connections {
  readonly #most: number
  /** Whether each is being answered; what was used last stands last. */
  readonly #sockets = new Map<Socket, boolean>()

  constructor(most: number) {
    this.#most = most
  }

  /** A new one, for which another may be closed. */
  add(socket: Socket): void {
    this.#sockets.set(socket, false)
    socket.once('close', () => this.#sockets.delete(socket))
    if (this.#sockets.size > this.#most) this.#closeOne(socket)
  }

  /** A request came, or its answer is whole. */
  use(socket: Socket, isBusy: boolean): void {
    if (!this.#sockets.delete(socket)) return
    this.#sockets.set(socket, isBusy)
  }

  #closeOne(newest: Socket): void {
    const others = [...this.#sockets].filter(([socket]) => socket !== newest)
    const counts = new Map<string | undefined, number>()
    for (const [{remoteAddress}] of others) counts.set(remoteAddress, (counts.get(remoteAddress) ?? 0) + 1)
    const most = Math.max(...counts.values())
    const crowd = others.filter(([{remoteAddress}]) => counts.get(remoteAddress) === most)
    const [victim] = crowd.find(([, isBusy]) => !isBusy) ?? crowd[0] ?? []
    victim?.destroy()
  }
}
