import { Button, Group, List, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DeclarationPaper } from '@/features/declaration/public/DeclarationPaper'
import { partsIn, titleIn } from '@/features/declaration/public/textOf'
import { useFields } from '@/features/declaration/public/useFields'
import { useNetworks } from '@/features/network/public/useNetworks'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'
import { useChange, type Written, writtenQuery } from '../api'

const route = '/$lang/declarations/$slug/publish'

/** The whole text once more, and what publishing does; then it is public. */
export function PublishPage() {
  return (
    <SignedIn>
      <Check />
    </SignedIn>
  )
}

function Check() {
  const { t } = useTranslation('declaration-editor')
  const { slug } = useParams({ from: route })
  const { data: written } = useSuspenseQuery(writtenQuery(slug))
  const { declaration, version, actions } = written
  const title = usePickText()(declaration.titles, declaration.sourceLanguage)
  const isNewVersion = version !== undefined && version.state === 'DRAFT' && !version.isCurrent
  const may = actions.some(({ action, to }) => action === 'transitionDeclaration' && to === 'OPEN') || isNewVersion
  if (!may || !version) return <Page title={t('publish.notNow')} lead={title} width="read" />
  return (
    <Page title={t('publish.title')} lead={t('publish.lead', { title })} width="read">
      <Consequences written={written} />
      <WholePaper written={written} />
      <Send written={written} isNewVersion={isNewVersion} />
    </Page>
  )
}

function Consequences({ written: { version, declaration } }: { written: Written }) {
  const { t } = useTranslation('declaration-editor')
  const format = useFormat()
  const { fullName } = useNetworks()
  const names = (statuses: string[]) =>
    version?.translations
      .filter(({ status }) => statuses.includes(status))
      .map(({ language }) => format.language(language)) ?? []
  const signable = names(['ORIGINAL', 'REVIEWED'])
  const unfinished = names(['DRAFT', 'OUTDATED'])
  const clauses = version?.blocks.filter(({ kind }) => kind === 'CLAUSE').length ?? 0
  const namesCity = version?.blocks.some(({ texts }) => texts[declaration.sourceLanguage]?.includes('{{city.name}}'))
  return (
    <Section title={t('publish.then')}>
      <List spacing="xs">
        <List.Item>{t('publish.public', { network: fullName(declaration.issuer.slug) })}</List.Item>
        <List.Item>{t('publish.signable', { languages: format.list(signable) })}</List.Item>
        {unfinished.length > 0 && (
          <List.Item>
            {t('publish.unfinished', { languages: format.list(unfinished), count: unfinished.length })}
          </List.Item>
        )}
        <List.Item>{t('publish.clauses', { count: clauses })}</List.Item>
        {!namesCity && <List.Item>{t('publish.noCityName')}</List.Item>}
        <List.Item>{t('publish.freeze')}</List.Item>
      </List>
    </Section>
  )
}

function WholePaper({ written: { version, declaration } }: { written: Written }) {
  const fields = useFields()
  const { fullName } = useNetworks()
  const { sourceLanguage, theme, issuer } = declaration
  const title = titleIn(declaration, sourceLanguage)?.text ?? ''
  if (!version) return null
  return (
    <DeclarationPaper
      issuer={fullName(issuer.slug)}
      title={title}
      heading={<Title order={2}>{title}</Title>}
      theme={theme?.[sourceLanguage]}
      language={sourceLanguage}
      parts={partsIn(version, sourceLanguage)}
      fields={fields}
    />
  )
}

function Send({ written, isNewVersion }: { written: Written; isNewVersion: boolean }) {
  const { t } = useTranslation('declaration-editor')
  const navigate = useNavigate()
  const lang = useLanguage()
  const { declaration, version, etag } = written
  const { slug } = declaration
  const state = useChange(slug, 'state')
  const publish = useChange(slug, 'publish')
  const error = state.error ?? publish.error

  async function send() {
    try {
      if (isNewVersion && version) await publish.mutateAsync({ etag, content: version.number })
      else await state.mutateAsync({ etag, content: 'OPEN' })
      announce(t('publish.done'))
      await navigate({ to: '/$lang/declarations/$slug', params: { lang, slug } })
    } catch {
      // Said above the button.
    }
  }

  return (
    <>
      {error && <ProblemAlert error={error} />}
      <Text>{t('publish.sure')}</Text>
      <Group>
        <Button loading={state.isPending || publish.isPending} onClick={() => void send()}>
          {t('publish.send')}
        </Button>
        <ButtonLink to="/$lang/declarations/$slug/write" params={{ lang, slug }} variant="subtle">
          {t('publish.back')}
        </ButtonLink>
      </Group>
    </>
  )
}
