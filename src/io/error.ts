import type {Text} from '../model/text.js'

/** Actions that were tried when the world failed. */
export type IoAction = 'read' | 'reach' | 'write' | 'remove' | 'list' | 'lock' | 'listen' | 'start'

/** The disk failed, or somebody who is asked over a network; not the author and not us. Exit code 3. */
export class IoError extends Error {
  override readonly name = 'IoError'
  readonly action: IoAction
  /** `ENOSPC`, `EACCES` …, or `ELOCKED`. */
  readonly code: string
  readonly path: string
  /** The words for it, where a system error has no words for it. */
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
 * Run a call to the disk; what the system refuses becomes an `IoError` that says what was tried, and where.
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

/** The system's error code, if this is a system error. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code
    : undefined

/** Node reads no file of more than 2 GiB, and says so itself rather than the system. */
const tooLarge = (error: unknown): string | undefined =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_FS_FILE_TOO_LARGE' ? 'EFBIG' : undefined

function toIoError(error: unknown, action: IoAction, path: string): unknown {
  const code = codeOf(error) ?? tooLarge(error)
  return code === undefined ? error : new IoError({action, code, path}, error)
}

/** A process that may open fewer files than this cannot even load all modules of the program at once. */
const fewestFiles = 256

/** The same error as one of the disk, if it is that no more files can be opened: whatever met it, it is no bug. */
export function exhaustionOf(error: unknown): IoError | undefined {
  const code = exhaustionCode(error)
  if (code === undefined) return undefined
  return new IoError({action: 'read', code, path: pathIn(error)}, error)
}

function pathIn(error: unknown): string {
  if (!(error instanceof Error)) return '.'
  return 'path' in error && typeof error.path === 'string' ? error.path : (/'([^']+)'/.exec(error.message)?.[1] ?? '.')
}

function exhaustionCode(error: unknown): string | undefined {
  const code = codeOf(error)
  if (code === 'EMFILE' || code === 'ENFILE') return code
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
