'use strict'
// The program of a thread, where the command runs as a bundle: loaded as the command is.
const paths = require('node:path')
const {workerData} = require('node:worker_threads')
const {openBundle} = require('./bundle-loader.cjs')

openBundle(paths.join(__dirname, '..', 'dist'), process.argv.slice(2), workerData.options).load(
  'engine/threads/main.cjs',
)
