import {hostname} from 'node:os'

/** Names by which other machines know this one. */
export const machineNames = (): readonly string[] => {
  const name = hostname()
  return name.includes('.') ? [name] : [name, `${name}.local`]
}
