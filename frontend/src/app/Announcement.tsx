import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dismissAnnouncement, useAnnouncement } from '@/lib/announcements'
import classes from './Shell.module.css'

/** What was just done, seen at the foot of the window and read out; it takes nothing from the focus. */
export function Announcement() {
  const { t } = useTranslation('app')
  const announcement = useAnnouncement()
  return (
    <div role="status" className={classes.announcements} data-print="no">
      {announcement && (
        <div className={classes.announcement}>
          {announcement.text}
          <CloseButton size={44} aria-label={t('dismiss')} onClick={dismissAnnouncement} />
        </div>
      )}
    </div>
  )
}
