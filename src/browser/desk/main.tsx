import {render} from 'preact'
import {Desk} from './desk.js'

const place = document.querySelector('#desk')
if (place) render(<Desk />, place)
