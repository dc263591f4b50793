// A build of the folder that it is started in, by what is installed, but that it waits for others as long as they take.
// node patient-build.cjs <folder of the installed command>; prints the report as JSON.
const paths = require('node:path')

const folder = process.argv[2]
const {openBundle, tuneEngine} = require(paths.join(folder, 'bin/bundle-loader.cjs'))

tuneEngine()
const {load, keep} = openBundle(paths.join(folder, 'dist'), ['build'])
void load('index.cjs')
  .build({directory: '.', only: ['web'], waitMs: 600_000})
  .then(report => {
    console.log(JSON.stringify(report, undefined, 2))
    keep()
  })
