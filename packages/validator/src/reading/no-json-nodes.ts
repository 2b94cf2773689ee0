/** In browsers records are drafted as YAML, whose reader finds the places in JSON too, only slower. */
export const jsonNodes = (): undefined => undefined
