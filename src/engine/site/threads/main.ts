/** The program of the threads that make notes' pages for the site. */
import {serveThread} from '../../../io/thread.js'
import {openPageMaking} from './open-page-making.js'

serveThread(openPageMaking)
