const looks = [
  'grey',
  'tall',
  'narrow',
  'wooden',
  'quiet',
  'crooked',
  'bright',
  'hollow',
  'patient',
  'salted',
]
const things = ['ladder', 'barrel', 'gate', 'net', 'signal', 'anchor', 'basket', 'chimney', 'rope', 'window']
const places = ['Pebble End', 'Kettle Creek', 'Brine Point', 'Eastmole', 'Port Example', 'the ferry']
const deeds = ['counted', 'painted', 'mended', 'moved', 'measured', 'sold', 'washed']

function from(list: readonly string[], number: number): string {
  return list[number % list.length] ?? ''
}

/** A thing and how it looks: another one for each of a hundred numbers. */
export function words(number: number, between: string): string {
  return from(looks, number) + between + from(things, Math.floor(number / looks.length) + number)
}

/** A sound sentence of a number. @param end words to close it with */
export function sentence(number: number, end: string): string {
  const place = from(places, Math.floor(number / 7))
  return `The ${words(number, ' ')} at ${place} was ${from(deeds, number)} ${number + 2} times${end && ` ${end}`}.`
}
