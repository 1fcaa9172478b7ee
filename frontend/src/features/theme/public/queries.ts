export { themesQuery } from '../api'
