import { loadable } from '@/lib/loadable'

export const CityCommitments = loadable(async () => {
  const { CityCommitments } = await import('@/features/commitment-entry/public/CityCommitments')
  return CityCommitments
})
export const CityConferences = loadable(async () => {
  const { CityConferences } = await import('@/features/conference/public/CityConferences')
  return CityConferences
})
export const CityMeetings = loadable(async () => {
  const { CityMeetings } = await import('@/features/minutes/public/CityMeetings')
  return CityMeetings
})
export const NetworkDeclarations = loadable(async () => {
  const { NetworkDeclarations } = await import('@/features/declaration/public/NetworkDeclarations')
  return NetworkDeclarations
})
export const NetworkConferences = loadable(async () => {
  const { NetworkConferences } = await import('@/features/conference/public/NetworkConferences')
  return NetworkConferences
})
export const CitySignatures = loadable(async () => {
  const { CitySignatures } = await import('@/features/adherence/public/CitySignatures')
  return CitySignatures
})
