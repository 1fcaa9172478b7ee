import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { StateMark } from '@/features/declaration/public/StateMark'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { usePickText } from '@/ui/LangText'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'
import { type Written, writtenQuery } from '../api'
import { AddBlock } from '../parts/AddBlock'
import { BlockEditor, type TextSetting } from '../parts/BlockEditor'
import { FactEditor } from '../parts/FactEditor'
import { NewVersion } from '../parts/NewVersion'
import { NextSteps } from '../parts/NextSteps'
import { TitleEditor } from '../parts/TitleEditor'
import { TranslationBar } from '../parts/TranslationBar'

const route = '/$lang/declarations/$slug/write'

/** Where the secretariat writes a declaration, block by block, and translates it. */
export function WritePage() {
  return (
    <SignedIn>
      <Writing />
    </SignedIn>
  )
}

function Writing() {
  const { t } = useTranslation('declaration-editor')
  const { slug } = useParams({ from: route })
  const { data: written } = useSuspenseQuery(writtenQuery(slug))
  const { declaration, version, actions } = written
  const title = usePickText()(declaration.titles, declaration.sourceLanguage)
  if (!actions.some(({ action }) => action === 'updateDeclaration')) {
    return <Page title={t('notYours.title')} lead={t('notYours.text')} width="read" />
  }
  return (
    <Page
      title={t('write.title', { title })}
      above={<StateMark state={declaration.state} />}
      lead={
        <>
          <NetworkLink slug={declaration.issuer.slug} />
          {version && ` · ${t('write.version', { number: version.number })}`}
        </>
      }
    >
      <Text maw="68ch">{t('write.lead')}</Text>
      <WholeText written={written} />
      <FactEditor declaration={declaration} isFrozen={Boolean(version?.frozenAt)} />
      <NextSteps written={written} title={title} />
    </Page>
  )
}

/** Every block in its place, with its translation. */
function WholeText({ written }: { written: Written }) {
  const { t } = useTranslation('declaration-editor')
  const search = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const { declaration, version, etag } = written
  const { slug, sourceLanguage } = declaration
  const language = search.language === sourceLanguage ? undefined : search.language
  const translation = version?.translations.find((one) => one.language === language)
  const setting: TextSetting = {
    slug,
    sourceLanguage,
    language,
    city: search.city,
    isFrozen: Boolean(version?.frozenAt),
    isReviewed: translation?.status === 'REVIEWED',
  }
  const blocks = version?.blocks ?? []
  return (
    <Stack gap="xl">
      {version?.frozenAt && <NewVersion slug={slug} number={version.number} />}
      {version && (
        <TranslationBar
          slug={slug}
          version={version}
          etag={etag}
          language={language}
          city={search.city}
          onChange={(changes) =>
            void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
          }
        />
      )}
      <TitleEditor key={`title ${language}`} declaration={declaration} setting={setting} />
      <Section title={t('write.text')}>
        {blocks.length === 0 && <Text c="dimmed">{t('write.noBlocks')}</Text>}
        <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {blocks.map((block, index) => (
            <BlockEditor
              key={`${block.id} ${language}`}
              block={block}
              position={index + 1}
              count={blocks.length}
              setting={setting}
            />
          ))}
        </ol>
        {!setting.isFrozen && (
          <AddBlock slug={slug} blocks={blocks} sourceLanguage={sourceLanguage} city={search.city} />
        )}
      </Section>
    </Stack>
  )
}
