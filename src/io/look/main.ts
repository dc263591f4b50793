/** The program of the thread that looks at what stands. It loads nothing else: whoever began it is ready soon. */
import {readFileSync} from 'node:fs'
import {workerData} from 'node:worker_threads'
import {pathsIn} from '../file-columns.js'
import type {PackedManifest} from '../packed-manifest.js'
import {Looks} from './looks.js'
import type {LookFor} from './look-ahead.js'

// What the program gives that starts this one, and wrote.
const {out, manifest, rows, memory} = workerData as LookFor
const {files} = JSON.parse(readFileSync(manifest, 'utf8')) as PackedManifest
const paths = pathsIn(files)
if (paths.length <= rows) new Looks(rows, memory).lookAtAll(out, paths)
