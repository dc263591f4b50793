import {userInfo} from 'node:os'

/** Name of whoever decides at this terminal: `CESS_OPERATOR`, else the user whom the system knows. */
export function operatorName(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment['CESS_OPERATOR']?.trim()
  if (given) return given
  try {
    return userInfo().username
  } catch {
    // A container may run as a number that has no name.
    return String(process.getuid?.() ?? '?')
  }
}
