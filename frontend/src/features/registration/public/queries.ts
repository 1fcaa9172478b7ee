export { settingsQuery as registrationSettingsQuery } from '../settings'
