/** The program of the printer's thread. */
import {serveThread} from '../../../io/thread.js'
import {openPrinting} from './printing.js'

serveThread(openPrinting)
