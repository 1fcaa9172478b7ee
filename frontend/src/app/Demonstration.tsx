import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { configurationQuery } from '@/api/configuration'
import classes from './Shell.module.css'

/** Says on every page of an instance with invented networks and cities that they are invented. */
export function Demonstration() {
  const { t } = useTranslation('app')
  const { data } = useQuery(configurationQuery)
  return data?.demonstration ? <p className={classes.demonstration}>{t('demonstration')}</p> : null
}
