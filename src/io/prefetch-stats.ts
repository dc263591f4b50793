/** Program of the thread of `PrefetchedStats`. */
import {workerData} from 'node:worker_threads'
import {areUntouched, unpackFiles} from './file-columns.js'
import {readFileColumns} from './manifest-file.js'
import type {Prefetch} from './prefetched-stats.js'

// `PrefetchedStats` starts it with these.
const {out, identity, untouched} = workerData as Prefetch

const columns = readFileColumns(out, identity)
if (columns && areUntouched(out, unpackFiles(columns))) Atomics.store(untouched, 0, 1)
