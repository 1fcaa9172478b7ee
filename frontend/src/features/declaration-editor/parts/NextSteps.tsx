import { Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { EndButton } from '@/ui/EndButton'
import { ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { useChange, type Written } from '../api'

/** What can be done with the whole: publish it, end the signing, throw a draft away. */
export function NextSteps({ written, title }: { written: Written; title: string }) {
  const { t } = useTranslation('declaration-editor')
  const lang = useLanguage()
  const navigate = useNavigate()
  const { declaration, version, etag, actions } = written
  const { slug } = declaration
  const state = useChange(slug, 'state')
  const discard = useChange(slug, 'discard')
  const discardVersion = useChange(slug, 'discardVersion')
  const may = (to: string) => actions.some((one) => one.action === 'transitionDeclaration' && one.to === to)
  const isNewVersion = version !== undefined && version.state === 'DRAFT' && !version.isCurrent
  const isPublishable = may('OPEN') || isNewVersion

  async function close() {
    await state.mutateAsync({ etag, content: 'CLOSED' })
    announce(t('close.done'))
  }

  async function throwAway() {
    await discard.mutateAsync({ etag, content: undefined })
    announce(t('discard.done'))
    await navigate({ to: '/$lang/my-networks', params: { lang } })
  }

  return (
    <Section title={t('next.title')}>
      {isPublishable && <Text maw="68ch">{t(isNewVersion ? 'next.publishVersionHint' : 'next.publishHint')}</Text>}
      <Group>
        {isPublishable && (
          <ButtonLink to="/$lang/declarations/$slug/publish" params={{ lang, slug }}>
            {t('next.publish')}
          </ButtonLink>
        )}
        {isNewVersion && (
          <EndButton
            variant="subtle"
            color="red"
            label={t('discardVersion.do', { number: version.number })}
            question={t('discardVersion.confirm', { number: version.number })}
            consequence={t('discardVersion.then')}
            onConfirm={() => discardVersion.mutateAsync({ etag, content: version.number })}
          />
        )}
        {may('CLOSED') && (
          <EndButton
            variant="default"
            label={t('close.do')}
            question={t('close.confirm', { title })}
            consequence={t('close.then')}
            onConfirm={close}
          />
        )}
        {actions.some(({ action }) => action === 'deleteDeclaration') && (
          <EndButton
            variant="subtle"
            color="red"
            label={t('discard.do')}
            question={t('discard.confirm', { title })}
            consequence={t('discard.then')}
            onConfirm={throwAway}
          />
        )}
        <ButtonLink to="/$lang/declarations/$slug" params={{ lang, slug }} variant="subtle">
          {t('next.page')}
        </ButtonLink>
      </Group>
    </Section>
  )
}
