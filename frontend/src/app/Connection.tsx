import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import classes from './Shell.module.css'

/** Says that the network is gone, and when it is back asks again for what could not be read meanwhile. */
export function Connection() {
  const { t } = useTranslation('app')
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  const wasOffline = useRef(false)
  const queryClient = useQueryClient()
  useEffect(() => {
    if (isOnline && wasOffline.current) {
      announce(t('online'))
      void queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
    }
    wasOffline.current = !isOnline
  }, [isOnline, queryClient, t])
  return (
    <div role="status" data-print="no">
      {!isOnline && <p className={classes.offline}>{t('offline')}</p>}
    </div>
  )
}

function subscribe(listener: () => void) {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
