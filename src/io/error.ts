import type {Text} from '../model/text.js'

/** Actions that can fail. */
export type IoAction = 'read' | 'reach' | 'write' | 'remove' | 'list' | 'lock' | 'listen' | 'start'

/** A failure of the disk or a network service. Exit code 3. */
export class IoError extends Error {
  override readonly name = 'IoError'
  readonly action: IoAction
  /** `ENOSPC`, `EACCES` …, or `ELOCKED`. */
  readonly code: string
  readonly path: string
  /** Message, if the error code alone does not explain it. */
  readonly text: Text | undefined

  constructor(
    {action, code, path, text}: {action: IoAction; code: string; path: string; text?: Text},
    cause?: unknown,
  ) {
    super(text?.en ?? `Cannot ${action} ${path} (${code})`, {cause})
    this.action = action
    this.code = code
    this.path = path
    this.text = text
  }
}

/**
 * An input that changed between two reads of one revision, so that decisions by the first would let the second out. Whoever began the
 * revision begins another.
 */
export class NonRepeatableRead extends Error {
  override readonly name = 'NonRepeatableRead'

  /** Of the input, from the publication where it is a file. */
  readonly path: string

  /** @param key Of the input: its path, perhaps with what stands there in a further line. */
  constructor(key: string) {
    super(`${key} changed while it was being read`)
    this.path = key.split('\n', 1)[0] ?? key
  }

  /** The failure, where no other revision is begun. */
  toIoError(): IoError {
    const {path} = this
    const text = {
      en: `\`${path}\`, or a file that it names, changed while it was being read: run the command again once nobody saves it any more`,
      fr: `\`${path}\`, ou un fichier qui y est nommé, a changé pendant la lecture : relancez la commande quand plus personne ne l'enregistre`,
    }
    return new IoError({action: 'read', code: 'EAGAIN', path, text}, this)
  }
}

/**
 * Run a disk operation; system errors become `IoError`s with the action and path.
 *
 * @throws {IoError} If the call fails with a system error; anything else passes through, since it is our bug.
 */
export function attempt<T>(action: IoAction, path: string, call: () => T): T {
  try {
    return call()
  } catch (error) {
    throw toIoError(error, action, path)
  }
}

/** Result of a call; undefined where the disk refuses. Whatever else it throws is our bug, and passes through. */
export function unlessRefused<T>(call: () => T): T | undefined {
  try {
    return call()
  } catch (error) {
    if (error instanceof IoError || codeOf(error) !== undefined) return undefined
    throw error
  }
}

/** Code of a system error; `EISDIR` also where it is Node that removes no folder. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code.replace(/^ERR_FS_(?=EISDIR$)/, '')
    : undefined

/** `EFBIG` for files above 2 GiB, which Node itself refuses to read. */
const tooLarge = (error: unknown): string | undefined =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_FS_FILE_TOO_LARGE' ? 'EFBIG' : undefined

function toIoError(error: unknown, action: IoAction, path: string): unknown {
  const code = codeOf(error) ?? tooLarge(error)
  return code === undefined ? error : new IoError({action, code, path}, error)
}

/** Fewest open files with which all modules can be loaded. */
const fewestFiles = 256

/** Codes by which a system refuses whatever is asked of it; none comes of a mistake of ours. */
const refusals: ReadonlySet<string> = new Set(
  'EACCES EBUSY EDQUOT EIO EMFILE ENFILE ENOMEM ENOSPC EPERM EROFS ESTALE'.split(' '),
)
/** Codes of a path that no system follows: an author can mend it, and it comes of no mistake of ours either. */
const unfollowed: ReadonlySet<string> = new Set(['ELOOP', 'ENAMETOOLONG'])

/** Whether a system refuses by this code whatever is asked of it, which no author can mend. */
export const isRefusal = (code: string): boolean => refusals.has(code)

const writing: ReadonlySet<string> = new Set(
  'chmod copyfile fchmod fdatasync fsync ftruncate link mkdir mkdtemp rename symlink utime write'.split(' '),
)
const removing: ReadonlySet<string> = new Set('rm rmdir unlink'.split(' '))

/**
 * An `IoError` if an error means that the system refuses (a disk that failed, no more files to open) or cannot follow a path (links in a
 * circle), wherever it occurred.
 */
export function refusalOf(error: unknown): IoError | undefined {
  const code = refusalCode(error)
  if (code === undefined) return undefined
  return new IoError({action: actionIn(error), code, path: pathIn(error)}, error)
}

function actionIn(error: unknown): IoAction {
  const call = error instanceof Error && 'syscall' in error ? String(error.syscall) : ''
  if (writing.has(call)) return 'write'
  return removing.has(call) ? 'remove' : 'read'
}

function pathIn(error: unknown): string {
  if (!(error instanceof Error)) return '.'
  return 'path' in error && typeof error.path === 'string' ? error.path : (/'([^']+)'/.exec(error.message)?.[1] ?? '.')
}

function refusalCode(error: unknown): string | undefined {
  const code = codeOf(error)
  if (code !== undefined && (isRefusal(code) || unfollowed.has(code))) return code
  // Node takes a package whose `package.json` it could not open for one that is not there.
  const isLost = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
  return isLost && openFilesLimit() < fewestFiles ? 'EMFILE' : undefined
}

function openFilesLimit(): number {
  // Node's types know no more of a report than that it is an object.
  const {userLimits} = process.report.getReport() as {
    readonly userLimits?: {readonly open_files?: {readonly soft: unknown}}
  }
  const soft = userLimits?.open_files?.soft
  return typeof soft === 'number' ? soft : Infinity
}
