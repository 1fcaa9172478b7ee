export { activitiesQuery } from '../api'
