import {closeSync, existsSync, openSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {UsageError} from '../../model/usage-error.js'
import {attempt} from '../error.js'
import {makePrivateFolder, narrowFile, narrowFolder, ownerOnly} from '../private-files.js'

/** Whoever finds it alone learns what is missing. */
const begunText = `A ledger was begun in this folder: ledger.db, which knows who got which note.
Where it is missing, everybody would be written to again. Restore it from your copy.
`

/**
 * Make the folder of a ledger, for its owner alone and out of version control, since it holds a secret.
 *
 * @returns Path of the ledger's file, and a call to be made once it is there.
 * @throws {UsageError} If a ledger was begun there and is gone: a new one would send everything again.
 * @throws {IoError} If the folder cannot be made.
 */
export function openLedgerFolder(folder: string): {readonly path: string; readonly remember: () => void} {
  const [path, begun, ignore] = [join(folder, 'ledger.db'), join(folder, 'ledger.begun'), join(folder, '.gitignore')]
  attempt('write', folder, () => {
    makePrivateFolder(folder)
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n', {mode: ownerOnly.file})
  })
  narrowFolder(folder)
  if (existsSync(begun) && !existsSync(path)) throw ledgerGone()
  // SQLite gives what it writes beside the file the file's mode.
  if (!existsSync(path)) attempt('write', path, () => closeSync(openSync(path, 'a', ownerOnly.file)))
  for (const name of [path, `${path}-wal`, `${path}-shm`]) narrowFile(name)
  const remember = () =>
    attempt('write', begun, () => {
      if (!existsSync(begun)) writeFileSync(begun, begunText, {flush: true, mode: ownerOnly.file})
    })
  return {path, remember}
}

const ledgerGone = () =>
  new UsageError({
    en: 'The ledger that was begun here, `.cess/ledger.db`, is gone: without it everybody would be written to again. Restore it from a copy; if nothing was ever sent, remove `.cess/ledger.begun`',
    fr: "Le registre commencé ici, `.cess/ledger.db`, a disparu : sans lui, tous recevraient un second envoi. Rétablissez-le d'une copie ; si rien n'a jamais été envoyé, ôtez `.cess/ledger.begun`",
  })
