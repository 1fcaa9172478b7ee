import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OwnRegistration } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DownloadButton } from '@/ui/DownloadButton'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { Task, TaskList } from '@/ui/Task'
import { WhenText } from '@/ui/WhenText'
import { mineQuery } from '../api'

/** For what whoever is signed in is registered. */
export function MyRegistrationsPage() {
  return (
    <SignedIn>
      <Mine />
    </SignedIn>
  )
}

function Mine() {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const pick = usePickText()
  const { data: mine } = useSuspenseQuery(mineQuery)
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')} width="read">
      {mine.length === 0 && (
        <>
          <Text>{t('mine.none')}</Text>
          <div>
            <ButtonLink to="/$lang/agenda" params={{ lang }}>
              {t('mine.find')}
            </ButtonLink>
          </div>
        </>
      )}
      <TaskList>
        {mine.map(({ registration: { id, event, state, mode } }) => {
          const title = pick(event.titles, event.sourceLanguage)
          return (
            <Task
              key={id}
              title={title}
              why={
                <>
                  <WhenText when={event.when} />
                  {` · ${t(`mode.${mode}`)} · ${t(`state.${state}`)}`}
                </>
              }
              action={
                <ButtonLink
                  to="/$lang/registrations/$id"
                  params={{ lang, id }}
                  variant="default"
                  aria-label={t('mine.openOf', { title })}
                >
                  {t('mine.open')}
                </ButtonLink>
              }
            />
          )
        })}
      </TaskList>
      {mine.length > 0 && (
        <div>
          <DownloadButton label={t('mine.export')} fileName="registrations.json" fetchFile={async () => asFile(mine)} />
        </div>
      )}
    </Page>
  )
}

/** All that is kept of the person, for machines. */
function asFile(mine: OwnRegistration[]) {
  return new Blob([JSON.stringify(mine, null, 2)], { type: 'application/json' })
}
