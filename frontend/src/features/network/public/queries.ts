export { networkQuery, networksQuery } from '../api'
