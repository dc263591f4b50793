export {lightPaint, themedPaint, type ChartOptions} from './options.js'
export {chartToHast, renderChart} from './render-chart.js'
