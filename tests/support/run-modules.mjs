// node run-modules.mjs … runs the command as modules, and not as the bundle that they are packed into.
import {main} from '../../dist/cli/main.js'

process.exitCode = await main(process)
