import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {UsageError} from '../../model/usage-error.js'
import {unlessRefused} from '../error.js'
import {readBytes} from '../open-file.js'
import {writePrivateFile} from '../write-whole.js'
import {begunFile} from './database.js'

/** Place of a ledger: the private folder of its publication, or a PostgreSQL server. */
export type LedgerPlace = 'here' | 'server'

/** A publication's memory of its ledger; one of an older version says no more than that there was one here. */
export interface LedgerMark {
  readonly place: LedgerPlace
  /** Random, and kept in the ledger; empty where it was begun by an older version. */
  readonly id: string
}

const texts: Readonly<Record<LedgerPlace, string>> = {
  here: `A ledger was begun in this folder: ledger.db, which knows who got which note.
Where it is missing, everybody would be written to again. Restore it from your copy.
`,
  server: `A ledger was begun on a PostgreSQL server, which knows who got which note.
Without CESS_DATABASE_URL, which names it, everybody would be written to again.
`,
}

/** The mark of a ledger that was begun; undefined if none was. */
export function readMark(folder: string): LedgerMark | undefined {
  const path = join(folder, begunFile)
  if (!existsSync(path)) return undefined
  const text = unlessRefused(() => readBytes(path).toString('utf8')) ?? ''
  return {place: /^place: server$/m.test(text) ? 'server' : 'here', id: /^id: (\S+)$/m.exec(text)?.[1] ?? ''}
}

/** Leave the mark of a ledger. */
export const writeMark = (folder: string, {place, id}: LedgerMark): void =>
  writePrivateFile(join(folder, begunFile), `${texts[place]}place: ${place}\nid: ${id}\n`)

/** A ledger that was begun, of which nothing is left where it should be: a new one would send everything again. */
export const ledgerGone = ({place}: LedgerMark): UsageError => new UsageError(gone[place])

const gone = {
  here: {
    en: 'The ledger that was begun here, `.cess/ledger.db`, is gone or empty: without it everybody would be written to again. Restore it from a copy; if nothing was ever sent, remove `.cess/ledger.begun`',
    fr: "Le registre des envois commencé ici, `.cess/ledger.db`, a disparu ou est vide : sans lui, tous recevraient un second envoi. Restaurez-le à partir d'une copie ; si rien n'a jamais été envoyé, supprimez `.cess/ledger.begun`",
  },
  server: {
    en: 'The ledger that was begun on a PostgreSQL server is not there: without it everybody would be written to again. Set `CESS_DATABASE_URL` to its database, or restore that; if nothing was ever sent, remove `.cess/ledger.begun`',
    fr: "Le registre des envois commencé sur un serveur PostgreSQL n'y est pas : sans lui, tous recevraient un second envoi. Faites désigner sa base par `CESS_DATABASE_URL`, ou restaurez-la ; si rien n'a jamais été envoyé, supprimez `.cess/ledger.begun`",
  },
} as const satisfies Readonly<Record<LedgerPlace, object>>

/** A ledger that is not the one which was begun for a publication: who got a note by that one would be written to again. */
export const otherLedger = (): UsageError =>
  new UsageError({
    en: 'This is not the ledger that was begun for this publication: who got a note by that one would be written to again. Check `CESS_DATABASE_URL`, or restore `.cess/ledger.db`; if it is the right one all the same, remove `.cess/ledger.begun`',
    fr: "Ce registre des envois n'est pas celui qui a été commencé pour cette publication : qui a reçu une note par celui-là recevrait un second envoi. Vérifiez `CESS_DATABASE_URL`, ou restaurez `.cess/ledger.db` ; si c'est bien le bon malgré tout, supprimez `.cess/ledger.begun`",
  })
