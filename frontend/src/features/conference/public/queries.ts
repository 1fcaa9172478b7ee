export { conferenceQuery } from '../api'
export { hostedQuery, latestQuery, seriesOfQuery } from '../lists'
