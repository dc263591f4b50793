import {once} from 'node:events'
import {createServer, type AddressInfo, type Socket} from 'node:net'
import {createInterface} from 'node:readline'
import {onTestFinished} from 'vitest'

/** The command at which a server fails, and how: it refuses, hangs up instead of an answer, or in the middle of one. */
export interface ImapFault {
  readonly at: 'LOGIN' | 'SELECT' | 'SEARCH' | 'FETCH' | 'STORE' | 'MOVE'
  readonly by: 'no' | 'cut' | 'half'
}

const mail = 'Subject: a\r\n\r\nb\r\n'
const answers: Readonly<Record<ImapFault['at'], string>> = {
  LOGIN: '',
  SELECT: '* 1 EXISTS\r\n* OK [UIDVALIDITY 1] .\r\n* OK [PERMANENTFLAGS (\\Seen \\*)] .\r\n',
  SEARCH: '* SEARCH 7\r\n',
  FETCH: `* 1 FETCH (UID 7 BODY[]<0> {${mail.length}}\r\n${mail})\r\n`,
  STORE: '',
  MOVE: '',
}
/** Other commands that a client of the library gives, with their answers. */
const others: readonly (readonly [string, string])[] = [
  ['CAPABILITY', '* CAPABILITY IMAP4rev1 MOVE\r\n'],
  ['LIST', '* LIST () "/" INBOX\r\n'],
  ['LOGOUT', '* BYE\r\n'],
]

/** A mailbox with one message on a server of IMAP that fails at a command, for one test; its address. */
export async function startFailingImap(fault?: ImapFault): Promise<string> {
  const server = createServer(socket => {
    socket.on('error', () => {})
    socket.write('* OK [CAPABILITY IMAP4rev1 MOVE] here\r\n')
    createInterface({input: socket}).on('line', line => answer(socket, line, fault))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  // A server that listens on a port has one.
  return `imap://a@127.0.0.1:${(server.address() as AddressInfo).port}/INBOX`
}

function answer(socket: Socket, line: string, fault: ImapFault | undefined): void {
  const [tag = '', ...words] = line.split(' ')
  const command = words[0] === 'UID' ? words[1] : words[0]
  const [, told = ''] = [...Object.entries(answers), ...others].find(([name]) => name === command) ?? []
  if (!fault || fault.at !== command) return void socket.write(`${told}${tag} OK done\r\n`)
  if (fault.by === 'no') return void socket.write(`${tag} NO [NOPERM] not here\r\n`)
  if (fault.by === 'half') socket.write(`${told.slice(0, told.length / 2)}`)
  socket.end()
}
