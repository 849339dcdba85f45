import { parts } from '../examples'
import { HostedVideo } from './HostedVideo'

export const examples = parts(HostedVideo, ({ hostedVideo, words }) => ({
  'before anybody asked for it': { ...hostedVideo, words },
}))
