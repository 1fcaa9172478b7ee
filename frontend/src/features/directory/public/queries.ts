export { cityFeaturesQuery } from '../api'
