import {describe, expect, it} from 'vitest'
import {Pictures} from '../../../../src/render/pdf/layout/pictures.js'
import type {PictureNode, StackNode} from '../../../../src/render/pdf/node.js'

/** A square picture in three sizes, and the block that holds it with 20 points more. */
function sized(): {readonly picture: PictureNode; readonly block: StackNode} {
  const forms = [200, 150, 100].map(width => ({width, leftPt: 0}))
  const picture: PictureNode = {svg: '<svg/>', forms, width: 200}
  return {picture, block: {stack: [picture], picture}}
}

function measuring() {
  let count = 0
  const pictures = new Pictures(node => {
    count += 1
    return Object.assign(node, {_width: node.width ?? 0, _height: node.width ?? 0})
  })
  return {pictures, counted: () => count}
}

describe('Pictures', () => {
  it('take the largest form with which their block fits', () => {
    const {pictures} = measuring()
    const {picture, block} = sized()
    pictures.fit(block, 220, 175)
    expect(picture.width).toBe(150)
    pictures.fit(block, 220, 400)
    expect(picture.width).toBe(200)
  })

  it('have their first form again when asked', () => {
    const {pictures} = measuring()
    const {picture, block} = sized()
    pictures.fit(block, 220, 130)
    pictures.reset(block)
    expect(picture._height).toBe(200)
  })

  it('tell what their block could save', () => {
    const {pictures} = measuring()
    expect(pictures.savedIn(sized().block)).toBe(100)
    expect(pictures.savedIn({stack: []})).toBe(0)
  })

  it('are measured once in each form', () => {
    const {pictures, counted} = measuring()
    const {block} = sized()
    for (const roomPt of [400, 130, 400]) pictures.fit(block, 220, roomPt)
    expect(counted()).toBe(3)
  })
})
