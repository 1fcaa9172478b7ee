export { conferenceActionsQuery, conferenceQuery } from '../api'
export { hostedQuery, latestQuery, seriesOfQuery } from '../lists'
