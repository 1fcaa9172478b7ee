import { Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { EndButton } from '@/ui/EndButton'
import { type Draft, useDiscardDraft } from '../api'

/** Lets go of all that was prepared; it asks first. */
export function Discard({ draft, city }: { draft: Draft; city: string }) {
  const { t } = useTranslation('signing')
  const lang = useLanguage()
  const navigate = useNavigate()
  const { mutateAsync } = useDiscardDraft()

  async function discard() {
    await mutateAsync(draft)
    announce(t('discard.done'))
    await navigate({ to: '/$lang/declarations/$slug', params: { lang, slug: draft.adherence.declaration.slug } })
  }

  return (
    <Group>
      <EndButton
        variant="subtle"
        color="red"
        label={t('discard.do')}
        question={t('discard.question', { name: city })}
        consequence={t('discard.then')}
        onConfirm={discard}
      />
    </Group>
  )
}
