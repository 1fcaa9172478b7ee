import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useRecordForm } from '@/lib/useRecordForm'
import { Offered } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { usePickText } from '@/ui/LangText'
import { SignedIn } from '@/ui/SignedIn'
import { seriesActionsQuery, seriesQuery } from '../api'
import { useUpdateSeries } from '../changes'
import { SeriesFields, useSeriesLabels } from '../form/SeriesFields'
import { fieldNames, languagesOf, type SeriesValues, seriesSchema, toPatch, toValues } from '../form/seriesValues'

/** Corrects what is said of a series, for whoever runs its network. */
export function EditSeriesPage() {
  const { slug } = useParams({ from: '/$lang/series/$slug/edit' })
  return (
    <SignedIn>
      <Offered actions={seriesActionsQuery(slug)} operation="updateSeries">
        <EditSeries slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function EditSeries({ slug }: { slug: string }) {
  const { t } = useTranslation('conference')
  const back = { to: '/$lang/series/$slug', params: { lang: useLanguage(), slug } } as const
  const navigate = useNavigate()
  const format = useFormat()
  const { series } = useSuspenseQuery(seriesQuery(slug)).data
  const name = usePickText()(series.names, series.sourceLanguage)
  const [tags] = useState(() => languagesOf(series))
  const labels = useSeriesLabels(tags)
  const { mutateAsync, isPending } = useUpdateSeries(slug)
  const { form, editing } = useRecordForm({
    key: `series:${slug}`,
    query: seriesQuery(slug),
    names: fieldNames(tags),
    resolver: zodResolver(seriesSchema(t, format.language)),
    toValues: (now) => toValues(now.series),
    toPatch,
    save: mutateAsync,
  })

  async function save(values: SeriesValues) {
    if (!(await editing.submit(values))) return
    announce(t('form.seriesSaved'))
    await navigate(back)
  }

  return (
    <EditPage
      title={t('form.title', { name })}
      form={form}
      labels={labels}
      sending={editing}
      save={t('form.save')}
      isSaving={isPending}
      onSubmit={(values) => void save(values)}
      back={back}
    >
      <SeriesFields form={form} labels={labels} tags={tags} />
    </EditPage>
  )
}
