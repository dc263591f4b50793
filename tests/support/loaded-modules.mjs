// node --import loaded-modules.mjs … writes the address of each module that is loaded into the file that LOADED_MODULES names.
import {register} from 'node:module'
register(
  `data:text/javascript,${encodeURIComponent(`
import {appendFileSync} from 'node:fs'
export function load(url, context, next) {
  appendFileSync(${JSON.stringify(process.env.LOADED_MODULES)}, url + '\\n')
  return next(url, context)
}`)}`,
)
