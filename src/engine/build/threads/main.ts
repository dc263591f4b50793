/** The program of the threads that make notes for a build. */
import {serveThread} from '../../../io/thread.js'
import {openMaking} from './open-making.js'

serveThread(openMaking)
