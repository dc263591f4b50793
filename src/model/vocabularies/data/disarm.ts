/**
 * Techniques of DISARM Red, one a line: id, name, tactics, UUID of its STIX object, seconds of the minute 2024-11-22T16:43 in which that was made.
 *
 * Source: DISARM Foundation, DISARMframeworks, STIX bundle of November 2024, CC BY-SA 4.0:
 * https://github.com/DISARMFoundation/DISARMframeworks
 */
export const disarmTable = `
T0002|Facilitate State Propaganda|plan-objectives|70717452-f7e3-4ce8-956f-39a4d34c5cfb|58.079782
T0003|Leverage Existing Narratives|develop-narratives|9cf02828-bd4c-4b04-a9f0-bb67ec3b0493|58.080661
T0004|Develop Competing Narratives|develop-narratives|75a5c211-2590-498c-ad3a-129c912d5cd2|58.081228
T0010|Cultivate Ignorant Agents|establish-assets|bacbdfd3-f8c2-4126-a9f3-1b75576fa5e7|58.08169
T0014|Prepare Fundraising Campaigns|establish-assets|21fc458a-ea4d-41bb-9442-aac7ddd24794|58.082199
T0014.001|Raise Funds from Malign Actors|establish-assets|3bc92e69-67e4-405a-a6fb-a2d742395c45|58.082621
T0014.002|Raise Funds from Ignorant Agents|establish-assets|e0b7c795-eae2-4494-a3c9-52bc68c6df06|58.083141
T0015|Create Hashtags and Search Artefacts|develop-content|e0acfceb-4541-438f-ba33-734f9a666c7d|58.083561
T0015.001|Use Existing Hashtag|develop-content|0d4d5ade-e487-4f29-8d33-5f19a9b216b6|58.084149
T0015.002|Create New Hashtag|develop-content|260869f6-be18-4475-b35e-27fb52203abc|58.084584
T0016|Create Clickbait|microtarget|34cda40c-8d27-48a0-b27c-c953b75c453d|58.085058
T0017|Conduct Fundraising|drive-offline-activity|61df6490-ca2c-41b7-a251-ded790a03a71|58.08527
T0017.001|Conduct Crowdfunding Campaigns|drive-offline-activity|72207f73-5b54-4cd4-b453-746a61eb3e28|58.085463
T0018|Purchase Targeted Advertisements|microtarget|eef34262-0822-4727-83f5-2e608babc396|58.085653
T0020|Trial Content|conduct-pump-priming|ea0d5988-af73-4b09-8040-7bb2fbadaa3c|58.085991
T0022|Leverage Conspiracy Theory Narratives|develop-narratives|ea788455-90c6-4f47-97b1-862d30ef7d12|58.086191
T0022.001|Amplify Existing Conspiracy Theory Narratives|develop-narratives|b4ed63e5-e8db-4057-989b-3ff5ad8c000c|58.086391
T0022.002|Develop Original Conspiracy Theory Narratives|develop-narratives|eb63894c-aad1-47f0-98ee-0fa5e07ed3f3|58.08659
T0023|Distort Facts|develop-content|45dae307-ba74-4038-90ef-2282a32e38b9|58.086825
T0023.001|Reframe Context|develop-content|032f24c1-bc1d-457a-8f43-6c5fc416f733|58.087209
T0023.002|Edit Open-Source Content|develop-content|84e0fdf7-3bba-4e66-a575-6a32a7f8eca6|58.087409
T0029|Online Polls|select-channels-and-affordances|77cb282d-d6e6-4d86-87bf-08a2483bdbb6|58.087603
T0039|Bait Influencer|maximise-exposure|5d4cafe2-42cc-4c41-8ce7-41256e1383f7|58.087794
T0040|Demand Insurmountable Proof|develop-narratives|328ce801-be1a-4596-9961-008e1d9b85f7|58.087963
T0042|Seed Kernel of Truth|conduct-pump-priming|bd1295e0-67b2-419d-b2b4-a832552dbcc6|58.088202
T0044|Seed Distortions|conduct-pump-priming|6b23206e-6a5a-4173-ab1a-17e6cc9a9d2d|58.088371
T0045|Use Fake Experts|conduct-pump-priming|0d8138a8-8690-491d-97b5-a330af054b39|58.088536
T0046|Use Search Engine Optimisation|conduct-pump-priming|50f92bc8-f6ad-4267-bd00-f4c572370a72|58.088762
T0047|Censor Social Media as a Political Force|drive-online-harms|90ca8c39-a644-4007-b3d6-68fabc90b531|58.08893
T0048|Harass|drive-online-harms|bc2a6754-44d0-4fe3-8461-e3a4af895835|58.089101
T0048.001|Boycott/"Cancel" Opponents|drive-online-harms|7d5ba27c-12c7-4a30-8624-e1ea6670f0f8|58.089318
T0048.002|Harass People Based on Identities|drive-online-harms|e47ae747-d83d-433d-a69a-f6d0970fed5e|58.089498
T0048.003|Threaten to Dox|drive-online-harms|127c5166-e619-42d7-a0f7-0cf0595bcdeb|58.089677
T0048.004|Dox|drive-online-harms|5bc895e8-eb26-43ec-8469-ab665092970d|58.089939
T0049|Flood Information Space|maximise-exposure|0c765d19-99b2-4703-af48-e20a677c4bfc|58.090125
T0049.001|Trolls Amplify and Manipulate|maximise-exposure|1c13465b-8b75-4b7d-a763-fe5b1d091635|58.090307
T0049.002|Flood Existing Hashtag|maximise-exposure|bfce790b-dfd6-46ca-8fab-c2d72f21bba2|58.090534
T0049.003|Bots Amplify via Automated Forwarding and Reposting|maximise-exposure|e6ab2793-a059-4354-bb60-045afb019833|58.09072
T0049.004|Utilise Spamoflauge|maximise-exposure|4282febe-c8a6-46da-863c-f19081615d80|58.090983
T0049.005|Conduct Swarming|maximise-exposure|ce5b400c-6f82-4095-936b-617857800da8|58.091177
T0049.006|Conduct Keyword Squatting|maximise-exposure|091a6351-aca8-4cc8-9062-cae98f600e69|58.091363
T0049.007|Inauthentic Sites Amplify News and Narratives|maximise-exposure|cec91e97-76c8-4a1f-8397-a06939a558ef|58.091598
T0049.008|Generate Information Pollution|maximise-exposure|82926788-651d-4bcb-a9e1-8b7fa948ea3f|58.091802
T0057|Organise Events|drive-offline-activity|0102376a-e896-4191-b3fb-e58188301822|58.092108
T0057.001|Pay for Physical Action|drive-offline-activity|7b32abce-e101-4dc3-98db-30b79c0c8397|58.092322
T0057.002|Conduct Symbolic Action|drive-offline-activity|f601eb03-79d0-4c00-b07d-4b4647c37efd|58.092579
T0059|Play the Long Game|persist-in-the-information-environment|d1f55d22-f487-48ec-a810-a9f74220c02e|58.092782
T0060|Continue to Amplify|persist-in-the-information-environment|ad410829-2fb3-490b-b470-f5f859d45942|58.092977
T0061|Sell Merchandise|drive-offline-activity|ddc9d571-88a9-4246-bbbf-075bfed721f8|58.093256
T0065|Prepare Physical Broadcast Capabilities|establish-assets|b3bb61ca-5472-42b0-807e-bd8657fc05b2|58.093458
T0066|Degrade Adversary|plan-objectives|d696b89b-9686-42ff-b3c4-5a4d5ecaa17a|58.093746
T0068|Respond to Breaking News Event or Active Crisis|develop-narratives|b2a7561a-28ad-426c-a249-f415b5f11cee|58.09395
T0072|Segment Audiences|target-audience-analysis|03692306-7b8e-4b5a-991f-23c91eeed4c5|58.094146
T0072.001|Geographic Segmentation|target-audience-analysis|77574742-25a0-4375-a2c8-d5b54e1360aa|58.094341
T0072.002|Demographic Segmentation|target-audience-analysis|694bafc2-bd74-40c9-89f2-2ad033f079f4|58.094534
T0072.003|Economic Segmentation|target-audience-analysis|1d917530-027d-4f82-b380-404c320dc783|58.094773
T0072.004|Psychographic Segmentation|target-audience-analysis|3fd63a63-f597-40e5-9f6e-0aab00d4dc14|58.095092
T0072.005|Political Segmentation|target-audience-analysis|a468ff54-27eb-4e6d-b709-a9830017df86|58.095291
T0073|Determine Target Audiences|plan-strategy|6faf71ca-1e32-4134-8a7c-79b25f7f3615|58.095492
T0074|Determine Strategic Ends|plan-strategy|bef6392b-f5a2-4a40-8b53-9a9377bea159|58.0957
T0074.001|Geopolitical Advantage|plan-strategy|c3fe3e08-963f-49bc-8e5b-9f62a9fb6f49|58.095987
T0074.002|Domestic Political Advantage|plan-strategy|1a3b9d51-9cb5-4acd-bbd9-58fa66fac9de|58.096204
T0074.003|Economic Advantage|plan-strategy|33a48d40-658e-4cde-9af9-5532a104b13d|58.096436
T0074.004|Ideological Advantage|plan-strategy|19a45aaa-7fb8-40a2-b407-9c828f8a718a|58.096667
T0075|Dismiss|plan-objectives|5414f74d-0b10-4562-ad9d-e5e1093e255a|58.096869
T0075.001|Discredit Credible Sources|plan-objectives|9b66eaf5-5b03-46b8-b076-cf1da3593745|58.097156
T0076|Distort|plan-objectives|1a85cb33-f7cc-49d9-a23f-4b7ce82a2146|58.097363
T0077|Distract|plan-objectives|9e80abf9-0991-47c3-982c-b33e66640d10|58.09756
T0078|Dismay|plan-objectives|8ad58740-d5c1-40bb-9091-f98adfe8d89f|58.097863
T0079|Divide|plan-objectives|1d48fe65-5062-4262-b9e2-890aca1da132|58.098067
T0080|Map Target Audience Information Environment|target-audience-analysis|8289a941-c379-4628-916a-2ddc12f4e531|58.09826
T0080.001|Monitor Social Media Analytics|target-audience-analysis|9ec25bd4-7dcd-4bbf-9e2f-6170af84e166|58.098454
T0080.002|Evaluate Media Surveys|target-audience-analysis|2cb5fe24-da3f-4cc7-aa76-6e3d38c537a1|58.098707
T0080.003|Identify Trending Topics/Hashtags|target-audience-analysis|5a279d23-6ba2-425c-bf72-20c6411ca5a7|58.099048
T0080.004|Conduct Web Traffic Analysis|target-audience-analysis|45ab5d9e-88ee-494c-971b-6e4babf1dc34|58.099254
T0080.005|Assess Degree/Type of Media Access|target-audience-analysis|c729368d-246a-47eb-8e4b-ab5b0a3510ec|58.099457
T0081|Identify Social and Technical Vulnerabilities|target-audience-analysis|41062c4b-a462-419a-bad9-7f3f720f090b|58.099657
T0081.001|Find Echo Chambers|target-audience-analysis|45d10a80-a2f7-4626-ae2c-dae8cf144157|58.099959
T0081.002|Identify Data Voids|target-audience-analysis|55ff2ec4-8d1b-49f8-b774-d5996bc33648|58.100171
T0081.003|Identify Existing Prejudices|target-audience-analysis|8ecbc28c-36e9-4d9a-8578-b9e20552d732|58.100368
T0081.004|Identify Existing Fissures|target-audience-analysis|d13ff5af-16fd-4b32-8e14-f2e0980c15fb|58.100563
T0081.005|Identify Existing Conspiracy Narratives/Suspicions|target-audience-analysis|625fe1a6-ee9d-45c8-9912-9e9f6e87dc85|58.100757
T0081.006|Identify Wedge Issues|target-audience-analysis|594993b4-86a3-455b-af59-61f167d7fd93|58.10102
T0081.007|Identify Target Audience Adversaries|target-audience-analysis|7d69d231-78a6-4a98-a715-c0edd9adafce|58.101229
T0081.008|Identify Media System Vulnerabilities|target-audience-analysis|bb8da71f-108a-4c46-a1ef-d24ef1c8a661|58.101425
T0082|Develop New Narratives|develop-narratives|14bec5aa-0823-4dde-9223-ec49a1cea65e|58.101619
T0083|Integrate Target Audience Vulnerabilities into Narrative|develop-narratives|c254c765-c83d-4ae3-880e-7a253ef02d37|58.101812
T0084|Reuse Existing Content|develop-content|9636ae57-0b93-41a0-8323-85109ee34877|58.102007
T0084.001|Use Copypasta|develop-content|4cd719a9-e817-4acc-9581-6b6a60e42f35|58.102607
T0084.002|Plagiarise Content|develop-content|a3fe7752-dbfa-4918-912f-c492c8593c68|58.102883
T0084.003|Deceptively Labelled or Translated|develop-content|7475b7e6-1095-4ae1-a995-10ab1a6c838a|58.103239
T0084.004|Appropriate Content|develop-content|e27cf6aa-69bc-434b-ac68-b0164d0b3421|58.103447
T0085|Develop Text-Based Content|develop-content|8ea2fcce-e27e-4019-a773-70f3dddfab34|58.103604
T0085.001|Develop AI-Generated Text|develop-content|17cba995-a8ab-4aa0-85fe-2b87d38a8f03|58.10375
T0085.003|Develop Inauthentic News Articles|develop-content|330de45e-8e37-4b57-95e4-fa75580b36a8|58.104251
T0085.004|Develop Document|develop-content|1b4f8416-7930-4fa2-8ec4-45130dbc7020|58.104484
T0085.005|Develop Book|develop-content|123edb11-67c2-48c2-98bc-664795a6101b|58.104637
T0085.006|Develop Opinion Article|develop-content|98c0555b-5711-4595-8a7d-4599d7392d92|58.104788
T0085.007|Create Fake Research|develop-content|845b5824-0117-422c-a0b8-7b568d491520|58.105301
T0085.008|Machine Translated Text|develop-content|8676cd4b-39ec-4219-9b93-27f2b7fb5d27|58.105931
T0086|Develop Image-Based Content|develop-content|5f8a5d7e-fc17-48f2-a6fa-38fcf7843bdf|58.106674
T0086.001|Develop Memes|develop-content|a60b4d87-cca8-4e17-a51c-f9c2af96aef4|58.107361
T0086.002|Develop AI-Generated Images (Deepfakes)|develop-content|7b6c328e-b050-4d76-8e11-ff3b3fe7dea3|58.10809
T0086.003|Deceptively Edit Images (Cheap Fakes)|develop-content|e4ad5ad8-f52d-48a0-8fce-33157f885a3e|58.108613
T0086.004|Aggregate Information into Evidence Collages|develop-content|58b169c1-7e9a-4300-a98f-eb7baee8967f|58.109363
T0087|Develop Video-Based Content|develop-content|ce4a9eee-7437-43ce-ac86-c1921f5c01a7|58.110045
T0087.001|Develop AI-Generated Videos (Deepfakes)|develop-content|c4e7d976-071a-4973-833e-3badef32b8c5|58.110605
T0087.002|Deceptively Edit Video (Cheap Fakes)|develop-content|57f82c4a-4db0-47f4-b4a2-03cd2792b6dc|58.111291
T0088|Develop Audio-Based Content|develop-content|5b6aaad5-7166-4321-ae82-b9300a2ddad7|58.111859
T0088.001|Develop AI-Generated Audio (Deepfakes)|develop-content|e60f54a3-9972-43b8-8359-ee21d781acae|58.112597
T0088.002|Deceptively Edit Audio (Cheap Fakes)|develop-content|779fe6e8-44ee-4f36-ab93-9daa867001d4|58.113288
T0089|Obtain Private Documents|develop-content|8c7832cb-8877-4f54-8e05-7e6df9a3d2b4|58.113911
T0089.001|Obtain Authentic Documents|develop-content|ec8424e6-c7de-4543-b943-f0c4cc9ac63d|58.114656
T0089.003|Alter Authentic Documents|develop-content|3845d1f0-db88-41bb-95bf-8741ff9e72ea|58.115409
T0091|Recruit Malign Actors|establish-assets|9a4a16c5-a671-4469-a854-ef45cb0e38ab|58.11607
T0091.001|Recruit Contractors|establish-assets|58643f4a-7699-4cd7-aafa-76a3e6e09e99|58.116575
T0091.002|Recruit Partisans|establish-assets|fe5cf0f2-3792-4cab-b546-a9af7a5aa319|58.117236
T0091.003|Enlist Troll Accounts|establish-assets|ef3dcdcd-bd97-48e0-9d15-3e482a72c979|58.117628
T0092|Build Network|establish-assets|c4213e65-a7cc-42a5-a3a7-2d8040258625|58.118075
T0092.001|Create Organisations|establish-assets|47fb2b79-fab3-421f-b989-47ee312f727d|58.118449
T0092.002|Use Follow Trains|establish-assets|37a192dd-8b33-482e-ba7a-b5a7b4f704b9|58.118896
T0092.003|Create Community or Sub-Group|establish-assets|abb6518d-50fe-4428-9bca-a6e3c6ed4de4|58.119681
T0093|Acquire/Recruit Network|establish-assets|c1182f49-4318-486f-81be-d44b99300343|58.120638
T0093.001|Fund Proxies|establish-assets|d522f417-ba0e-4e2d-ae96-df2c1fd607e6|58.121593
T0093.002|Acquire Botnets|establish-assets|c7017017-4965-4dad-a970-e748b7080a19|58.122557
T0094|Infiltrate Existing Networks|establish-assets|adaaa726-50fe-47e2-b92d-de0d65c9250c|58.1234
T0094.001|Identify Susceptible Targets in Networks|establish-assets|4cb308a9-073c-49d3-81ed-894cf9b95acc|58.125386
T0094.002|Utilise Butterfly Attacks|establish-assets|8f545c7e-f2ba-4541-9004-dbe50fcc0b0f|58.126368
T0095|Develop Owned Media Assets|establish-assets|444c403e-a73f-4b78-9ffd-556f1dd29039|58.127115
T0096|Leverage Content Farms|establish-assets|091f481d-b32b-4e5c-9626-b14a6ef02df7|58.12822
T0096.001|Create Content Farms|establish-assets|3875e864-64d8-4ceb-8aa2-ef6e79224a85|58.129163
T0096.002|Outsource Content Creation to External Organisations|establish-assets|64bcccb9-4d10-4eed-8c49-8816ecfd78a3|58.129806
T0097|Present Persona|establish-legitimacy|90b7e29e-1b62-485e-88b0-a4052cabafa4|58.1305
T0097.100|Individual Persona|establish-legitimacy|fb1bfbf4-811d-49b6-bc78-bbd49c909d56|58.131252
T0097.101|Local Persona|establish-legitimacy|74bdfbd5-93ff-4f61-b50d-2c99bbbf4363|58.13188
T0097.102|Journalist Persona|establish-legitimacy|0cc5110d-f7a1-49f7-8667-ae454698f11d|58.132663
T0097.103|Activist Persona|establish-legitimacy|c13360a2-4834-4a09-a360-43d4fdf9c959|58.133491
T0097.104|Hacktivist Persona|establish-legitimacy|ae233aaf-f09d-4e73-984c-a485c7e4b2a5|58.134288
T0097.105|Military Personnel Persona|establish-legitimacy|0d7dbd93-43a7-4e6a-8705-5ff4c8b0b14f|58.134663
T0097.106|Recruiter Persona|establish-legitimacy|668e4604-2fcf-42fe-8168-f5197efce97e|58.135056
T0097.107|Researcher Persona|establish-legitimacy|d4142697-57c5-48a7-b1f2-a607c4851bfc|58.135459
T0097.108|Expert Persona|establish-legitimacy|5089f11d-b167-4ec7-93cf-bdc411a079ff|58.135826
T0097.109|Romantic Suitor Persona|establish-legitimacy|49883dc9-9ea0-41aa-a454-922245e4b1e3|58.136246
T0097.110|Party Official Persona|establish-legitimacy|07eaa3d2-3a8d-435f-b5a2-6f21b442a7f0|58.136668
T0097.111|Government Official Persona|establish-legitimacy|ac315372-39bb-4249-8c46-860983d7cfbb|58.137195
T0097.112|Government Employee Persona|establish-legitimacy|67f879fb-0159-4131-b9f6-b696fd8d68c1|58.137626
T0097.200|Institutional Persona|establish-legitimacy|351197c6-80b4-4c4e-a9ca-bd213be8ef7f|58.138171
T0097.201|Local Institution Persona|establish-legitimacy|5830600f-c9b2-430d-948e-76870131c475|58.138621
T0097.202|News Outlet Persona|establish-legitimacy|54d8019d-4687-46f5-a4c9-1b9414b80d35|58.139245
T0097.203|Fact Checking Organisation Persona|establish-legitimacy|a5ea5fc9-8da6-4d0b-8756-0fea6ab6b8c4|58.139735
T0097.204|Think Tank Persona|establish-legitimacy|758f2786-68fa-4c9e-bce3-0b09ea00978f|58.140139
T0097.205|Business Persona|establish-legitimacy|b8ac8cbc-1559-429b-b2f6-9cbf7bcbccfb|58.140551
T0097.206|Government Institution Persona|establish-legitimacy|926e171a-216e-4095-b9dc-4fba2322e07f|58.141079
T0097.207|NGO Persona|establish-legitimacy|48a53a0e-fc2d-4f28-84d5-0eb615d168f4|58.141607
T0097.208|Social Cause Persona|establish-legitimacy|5fccded6-944d-4fc0-b760-6dc4639fc89f|58.142174
T0098|Establish Inauthentic News Sites|establish-legitimacy|6db47704-ba87-402d-933a-de90f5aa8965|58.142635
T0098.001|Create Inauthentic News Sites|establish-legitimacy|e0f07568-5a2b-429d-94b9-b1ff3c17adea|58.143152
T0098.002|Leverage Existing Inauthentic News Sites|establish-legitimacy|2d9a40e8-fbb5-40c7-b23e-61d5d92b5321|58.143573
T0100|Co-Opt Trusted Sources|establish-legitimacy|283333f5-e161-4195-9070-5a7c22505adf|58.144121
T0100.001|Co-Opt Trusted Individuals|establish-legitimacy|a50d7269-9365-46f0-ba81-27964e422faa|58.144527
T0100.002|Co-Opt Grassroots Groups|establish-legitimacy|b43dbee2-e1e2-40e5-bea1-45630d55d30b|58.145034
T0100.003|Co-Opt Influencers|establish-legitimacy|9b081fd3-0714-483e-bd7b-a30defc85cd2|58.145462
T0101|Create Localised Content|microtarget|11352e9a-a52b-4ade-ad4f-ec64a15fa1d5|58.145965
T0102|Leverage Echo Chambers/Filter Bubbles|microtarget|4a1d1dad-6784-42be-a7cd-1653cf8f34cc|58.146411
T0102.001|Use Existing Echo Chambers/Filter Bubbles|microtarget|39ceaac8-e5f8-49be-95cf-0cbad07dfe72|58.146834
T0102.002|Create Echo Chambers/Filter Bubbles|microtarget|bb25b4aa-9223-40ea-a28a-0dd675e91e46|58.147131
T0102.003|Exploit Data Voids|microtarget|40e784b7-3850-4115-b90c-a39e155bbe2c|58.147356
T0107|Bookmarking and Content Curation|select-channels-and-affordances|b69275ef-ba3d-409f-a857-40d4d1870dca|58.147554
T0109|Consumer Review Networks|select-channels-and-affordances|da4ae172-c8c8-4eb1-bc03-c5198624c8a2|58.147769
T0110|Formal Diplomatic Channels|select-channels-and-affordances|d4813d4a-2afe-4c0e-8ddb-b21973bb283a|58.148052
T0111|Traditional Media|select-channels-and-affordances|314ecce1-6d89-4304-a149-1c3d8fddaf9e|58.148252
T0111.001|TV|select-channels-and-affordances|db9eafc0-261b-48d0-97a2-1c92dcb4026a|58.148661
T0111.002|Newspaper|select-channels-and-affordances|eb66afed-6c29-4947-a422-c380c5caeda5|58.149304
T0111.003|Radio|select-channels-and-affordances|27061558-ebf9-402b-b8e2-0c7c9d86aea5|58.149542
T0113|Employ Commercial Analytic Firms|establish-assets|245d117b-2700-462e-97d4-be9b4b3745c4|58.14973
T0114|Deliver Ads|deliver-content|026571cc-66db-42fb-9de3-790e1e7f243d|58.150425
T0114.001|Social Media|deliver-content|35444e68-bb94-44ad-aecf-fff893f3d0ca|58.151121
T0114.002|Traditional Media|deliver-content|8f83d6b8-01f4-406c-a3da-48a040e46139|58.152224
T0115|Post Content|deliver-content|1997947a-7e08-4ea9-802c-85391d561266|58.153166
T0115.001|Share Memes|deliver-content|9a5261b8-5051-47ed-a4f6-bdbb7b6edcb4|58.154091
T0115.002|Post Violative Content to Provoke Takedown and Backlash|deliver-content|fb6f8352-c368-49a3-b7d4-f1ee5a3fb370|58.15529
T0115.003|One-Way Direct Posting|deliver-content|5daa2f8a-2460-4cdd-ae55-b70f439a9f51|58.156343
T0116|Comment or Reply on Content|deliver-content|318f2a34-07b6-4c4b-9bb0-58f5bca681fc|58.157213
T0116.001|Post Inauthentic Social Media Comment|deliver-content|5251f6d0-6820-4617-afef-a0d8acafd3c1|58.158299
T0117|Attract Traditional Media|deliver-content|72df7e55-dc60-4a7e-9928-ed41ac0e1581|58.15919
T0118|Amplify Existing Narrative|maximise-exposure|836e9eef-b446-4f68-805f-0f10116d6e7f|58.159747
T0119|Cross-Posting|maximise-exposure|872f0dc3-202e-4e9a-a4fc-0457252aecae|58.160448
T0119.001|Post across Groups|maximise-exposure|0d094dfb-61f9-42d3-a9cf-697fdcbee944|58.161064
T0119.002|Post across Platform|maximise-exposure|03225a5c-f388-4453-a53c-f10be49bbcfe|58.161705
T0119.003|Post across Disciplines|maximise-exposure|29dd92fd-fb77-4565-b58a-74795144c9a9|58.162441
T0120|Incentivize Sharing|maximise-exposure|5e7541d8-2b43-4443-89d9-7362ca78944c|58.163101
T0120.001|Use Affiliate Marketing Programmes|maximise-exposure|5bbea132-9da6-42f7-93e9-71f0a9cf311d|58.163662
T0120.002|Use Contests and Prizes|maximise-exposure|ddc4a9e6-a371-4f16-91b6-c71139a154ce|58.164471
T0121|Manipulate Platform Algorithm|maximise-exposure|7e3a06ee-c109-4901-8720-69c46fe04a76|58.164783
T0121.001|Bypass Content Blocking|maximise-exposure|89b88c22-0686-4d28-9c2b-e0c6ac31a4ab|58.165703
T0122|Direct Users to Alternative Platforms|maximise-exposure|690761b6-8afd-4dd5-954e-174de362d1b0|58.167332
T0123|Control Information Environment through Offensive Cyberspace Operations|drive-online-harms|14ea9a49-0546-4fe9-be44-f158be5881e9|58.168739
T0123.001|Delete Opposing Content|drive-online-harms|d65af8b6-91ce-490e-8978-014ff995a2ac|58.17051
T0123.002|Block Content|drive-online-harms|9b667c6e-5bc3-4c1e-b114-6f679a662b5d|58.172049
T0123.003|Destroy Information Generation Capabilities|drive-online-harms|556fa171-ffd0-4787-84fa-171b99c703b5|58.173312
T0123.004|Conduct Server Redirect|drive-online-harms|3621d01e-eb49-42d7-b646-6427a5693291|58.174718
T0124|Suppress Opposition|drive-online-harms|e22e3d7d-40fc-4a5e-8d6c-d528b9f78e8e|58.176385
T0124.001|Report Non-Violative Opposing Content|drive-online-harms|c31542d3-d9c4-4fe4-ac5d-47632225a425|58.17772
T0124.002|Goad People into Harmful Action (Stop Hitting Yourself)|drive-online-harms|651a5188-f38a-42be-a253-d1b90cbd28e1|58.179003
T0124.003|Exploit Platform TOS/Content Moderation|drive-online-harms|d615efdc-7296-4254-90f5-99d2986d97fa|58.179782
T0125|Platform Filtering|drive-online-harms|fd04fba0-0e20-40f9-868d-e8effcf6dab6|58.180444
T0126|Encourage Attendance at Events|drive-offline-activity|0a77a75a-09e7-44bf-927c-5e66a138862b|58.181415
T0126.001|Call to Action to Attend|drive-offline-activity|1f7181dc-07e7-40a7-9894-8132b8390ba4|58.183045
T0126.002|Facilitate Logistics or Support for Attendance|drive-offline-activity|394089a7-cd71-4e16-aef9-d7b885d421f1|58.184374
T0127|Physical Violence|drive-offline-activity|56a35df8-3bda-4ee3-8be0-23b20b69fe63|58.185727
T0127.001|Conduct Physical Violence|drive-offline-activity|570ba169-9d18-41ac-89ae-46b1376cdb82|58.187202
T0127.002|Encourage Physical Violence|drive-offline-activity|2b297e7b-51a7-4cfc-80da-fbc21c789a9e|58.18865
T0128|Conceal Information Assets|persist-in-the-information-environment|baf9f97d-65f3-4290-a3c2-9ac624d64ad6|58.190173
T0128.001|Use Pseudonyms|persist-in-the-information-environment|78cf4cd6-a8a0-408f-a5e8-d6f1491aace8|58.191586
T0128.002|Conceal Network Identity|persist-in-the-information-environment|20569b52-59da-4b87-9b04-a306f3c148ae|58.192926
T0128.003|Distance Reputable Individuals from Operation|persist-in-the-information-environment|9affd892-2479-4843-99d1-1e1a9f7f1020|58.194028
T0128.004|Launder Information Assets|persist-in-the-information-environment|6b495bb5-d2ab-4da7-9530-a1aadd488803|58.19525
T0128.005|Change Names of Information Assets|persist-in-the-information-environment|5bca3084-f5b0-48a8-934c-7f2c03bfd2c3|58.195808
T0129|Conceal Operational Activity|persist-in-the-information-environment|08db3527-8fc9-4bf6-bb49-e5a5249cc051|58.196783
T0129.001|Conceal Network Identity|persist-in-the-information-environment|eb67513e-b6e8-42e1-a95b-197f64c21588|58.197255
T0129.002|Generate Content Unrelated to Narrative|persist-in-the-information-environment|eb037d2a-82a7-4bcb-bffd-e7791de21d1c|58.197691
T0129.003|Break Association with Content|persist-in-the-information-environment|3437993c-c521-4145-a2d8-b860399876b0|58.198475
T0129.004|Delete URLs|persist-in-the-information-environment|a09fbbeb-58ef-4e7a-8183-5eaa668200c9|58.199451
T0129.005|Coordinate on Encrypted/Closed Networks|persist-in-the-information-environment|e7b62982-106f-4234-9545-9466c687d1b5|58.200509
T0129.006|Deny Involvement|persist-in-the-information-environment|da5fb984-37a6-4152-a078-e2af40c0844f|58.201584
T0129.007|Delete Accounts/Account Activity|persist-in-the-information-environment|deb9a225-0803-4a1f-b37b-3a10c3e7ca79|58.202517
T0129.009|Remove Post Origins|persist-in-the-information-environment|ea762d7a-8852-4d91-b44f-4754aa079313|58.203425
T0129.010|Misattribute Activity|persist-in-the-information-environment|dd415f9d-ce3a-44c6-9237-f8ceeb52a6a3|58.203878
T0130|Conceal Infrastructure|persist-in-the-information-environment|82f29899-fd06-43ef-b4d6-fc511d0fa425|58.204787
T0130.001|Conceal Sponsorship|persist-in-the-information-environment|a09594d3-c930-451a-8eb6-7e2d748618bb|58.206047
T0130.002|Utilise Bulletproof Hosting|persist-in-the-information-environment|331a83bb-2e5b-4c49-9446-e78a8f25b4eb|58.206551
T0130.003|Use Shell Organisations|persist-in-the-information-environment|b6644001-8597-4f9f-a2a4-8005c54e8a39|58.207204
T0130.004|Use Cryptocurrency|persist-in-the-information-environment|c80ef7af-3f51-4be5-b42a-19d29ab40a53|58.207635
T0130.005|Obfuscate Payment|persist-in-the-information-environment|8b991b67-9df8-42e7-b11a-5ed1bc41c5a5|58.208258
T0131|Exploit TOS/Content Moderation|persist-in-the-information-environment|c73c3210-6414-46c8-9885-a3b3e405da56|58.208564
T0131.001|Legacy Web Content|persist-in-the-information-environment|ce1e088c-d061-490c-a13a-3cbe4216a86e|58.208716
T0131.002|Post Borderline Content|persist-in-the-information-environment|67afaa3d-ffd7-4ad5-bcb0-e77962c084cf|58.209073
T0132|Measure Performance|assess-effectiveness|c171dd41-42d0-45c2-806e-3cb518ba0357|58.209388
T0132.001|People Focused|assess-effectiveness|83b4e2db-265f-4f88-9b35-26df05c561e9|58.209626
T0132.002|Content Focused|assess-effectiveness|5dc224b1-c69e-496d-91f7-e8ce4fd3f166|58.209772
T0132.003|View Focused|assess-effectiveness|c25ad637-cfa5-40c0-a23c-f741d8f4319e|58.210285
T0133|Measure Effectiveness|assess-effectiveness|bb9d5f3e-471f-411b-9901-baf03b848132|58.210527
T0133.001|Behaviour Changes|assess-effectiveness|a925711a-dbfb-41b1-bd81-70d41dbaa69c|58.210675
T0133.002|Content|assess-effectiveness|d2536dd3-53a5-4fc1-b508-1697cf0dafde|58.210819
T0133.003|Awareness|assess-effectiveness|55ecf54e-0e46-4ea1-86de-ab473c94705f|58.210962
T0133.004|Knowledge|assess-effectiveness|7fdc6b19-0d37-43a9-8144-f0c180a13ed0|58.211116
T0133.005|Action/Attitude|assess-effectiveness|1ae9162c-ea88-4123-9c3f-b651eff4a77c|58.211387
T0134|Measure Effectiveness Indicators (or KPIs)|assess-effectiveness|6aa772c8-f51f-428e-a7e5-2d69dd8d4add|58.211583
T0134.001|Message Reach|assess-effectiveness|4c5e704a-acca-4bbd-8980-c915c0424ff8|58.211765
T0134.002|Social Media Engagement|assess-effectiveness|cb324e3c-1041-4a26-9fa8-da45547b7dcc|58.211999
T0135|Undermine|plan-objectives|900b6071-dcfb-47b8-96bc-b3856f9c954c|58.212146
T0135.001|Smear|plan-objectives|ebb6a62c-ee06-433e-8980-b186b04fedd0|58.212296
T0135.002|Thwart|plan-objectives|c93e95c3-b439-4ca6-958b-7019a964f0f3|58.212491
T0135.003|Subvert|plan-objectives|4d91d1ab-747e-44eb-886a-94230aefdff2|58.212669
T0135.004|Polarise|plan-objectives|e9edef99-5f6e-49c1-bb09-396bd4d48f7d|58.212869
T0136|Cultivate Support|plan-objectives|1b0d49bb-5881-480a-bada-45aa8c392ac5|58.213143
T0136.001|Defend Reputaton|plan-objectives|dd83fdb4-ed28-42b8-81d6-334d7903baa0|58.213356
T0136.002|Justify Action|plan-objectives|16cd6b17-f952-4a4f-b577-a603a11c274e|58.213559
T0136.003|Energise Supporters|plan-objectives|c212ff2b-891f-4685-be01-83702a31fde6|58.213842
T0136.004|Boost Reputation|plan-objectives|69abc3d9-12e6-41f0-ace1-1da5548b643c|58.21404
T0136.005|Cultvate Support for Initiative|plan-objectives|8627633f-6718-4545-a99c-45ffdeeccba7|58.214243
T0136.006|Cultivate Support for Ally|plan-objectives|21e5d7a3-deb1-4305-937e-22af2a3b6e7d|58.21449
T0136.007|Recruit Members|plan-objectives|1d87bec6-03e0-429d-a7dd-de9353141acd|58.214698
T0136.008|Increase Prestige|plan-objectives|8208066c-8c42-4fb4-9872-0e33390caae0|58.21504
T0137|Make Money|plan-objectives|d5ccb2e3-f6e0-4357-99cb-932ff43b5c95|58.215253
T0137.001|Generate Ad Revenue|plan-objectives|00d01b15-3ee1-4257-b067-ba4768a4b572|58.215467
T0137.002|Scam|plan-objectives|304c0674-9d77-41c2-8f8e-3577df1c4c32|58.215683
T0137.003|Raise Funds|plan-objectives|8aa6664c-d604-4c76-963f-e5d910d27915|58.215907
T0137.004|Sell Items under False Pretences|plan-objectives|4f9a93b5-8702-4e0e-9542-b099a6a4ef7f|58.216193
T0137.005|Extort|plan-objectives|cae0d336-9950-4bad-80d4-0582950f92bd|58.2164
T0137.006|Manipulate Stocks|plan-objectives|f02b6ec9-9ed1-41bf-aa42-6a827aaf3999|58.216607
T0138|Motivate to Act|plan-objectives|8c6ca73a-de02-46ea-9c46-41fd32b499e0|58.216819
T0138.001|Encourage|plan-objectives|f215d84c-89b1-4b09-8df2-54ec19bf193a|58.217102
T0138.002|Provoke|plan-objectives|0a330333-bb63-4a81-ae28-b2dd1c51a8c6|58.217316
T0138.003|Compel|plan-objectives|6ad0245d-72fe-4835-b6e1-eba964430646|58.217526
T0139|Dissuade from Acting|plan-objectives|55e33c5d-7030-42dc-a163-3866374815eb|58.21773
T0139.001|Discourage|plan-objectives|c41cf0e2-acc8-43ff-91c7-b418e533063d|58.217935
T0139.002|Silence|plan-objectives|4e8d6ead-e2fa-4d32-a128-bccac2391337|58.218216
T0139.003|Deter|plan-objectives|83eadf57-82d2-4ba2-b949-81edfdf72a14|58.218445
T0140|Cause Harm|plan-objectives|ed85ce73-9c95-4d05-a7a9-8203600a5786|58.218658
T0140.001|Defame|plan-objectives|b60cd76d-5a43-4f64-9439-6bb86e320cbb|58.218971
T0140.002|Intimidate|plan-objectives|e74d51d4-1408-4bb6-a6dc-1ff8aaa17e2d|58.219182
T0140.003|Spread Hate|plan-objectives|4ebab1a9-b1c0-4c51-bb67-247450f95579|58.219387
T0143|Persona Legitimacy|establish-legitimacy|4cee56b2-1a24-42a1-a846-8dd35f44f721|58.21966
T0143.001|Authentic Persona|establish-legitimacy|a9af9ac5-ea2d-4c6c-9428-3a55745923cb|58.219885
T0143.002|Fabricated Persona|establish-legitimacy|75d11cd8-2f92-4d73-97c5-27356c8a2758|58.220194
T0143.003|Impersonated Persona|establish-legitimacy|2295615a-89ad-4f5b-b8ed-e70245a6d209|58.220405
T0143.004|Parody Persona|establish-legitimacy|55cbcd23-9df2-44b0-9103-20fc48c5e62a|58.220609
T0144|Persona Legitimacy Evidence|establish-legitimacy|3a989ff0-0f0d-4e13-bb29-b95618e35cb4|58.220944
T0144.001|Present Persona across Platforms|establish-legitimacy|814830b6-c3e7-4a5f-81f6-e1827adc204c|58.221154
T0144.002|Persona Template|establish-legitimacy|57c27a31-54ea-47e7-80f1-f04e502de44f|58.221357
T0145|Establish Account Imagery|establish-assets|a53aa950-ee53-4a74-9bcd-5bc947c6f500|58.221564
T0145.001|Copy Account Imagery|establish-assets|e6a5397a-9515-4ba6-80e5-8f1fe273b7a5|58.221781
T0145.002|AI-Generated Account Imagery|establish-assets|f5ce482b-547c-4776-b8ec-acd96c2322d3|58.222087
T0145.003|Animal Account Imagery|establish-assets|9c7b7424-7716-4dfd-a87a-a13f4c298805|58.222291
T0145.004|Scenery Account Imagery|establish-assets|504c61d2-013a-49c5-89b3-c823aaa028fa|58.222498
T0145.005|Illustrated Character Account Imagery|establish-assets|6fac0f66-eca2-44eb-bc9e-c678b1f0ca51|58.222705
T0145.006|Attractive Person Account Imagery|establish-assets|6b44afc0-b2e2-4655-8e41-848631d5e5c5|58.222993
T0145.007|Stock Image Account Imagery|establish-assets|d6be7b47-6d49-4859-b741-e1547538c079|58.223208
T0146|Account Asset|establish-assets|25bb6f16-eabe-4d13-a984-fa9f0cef7515|58.223416
T0146.001|Free Account Asset|establish-assets|5ffdeffd-ae35-4377-bc6e-1ec9673ba8ed|58.223618
T0146.002|Paid Account Asset|establish-assets|dfdb66b2-d9ef-4771-b817-510d4f9bd38f|58.223822
T0146.003|Verified Account Asset|establish-assets|fe6e786c-546f-4cbe-8af3-e39134ff7e0a|58.22415
T0146.004|Administrator Account Asset|establish-assets|10ddf4f5-8e28-4ae6-80d5-7359f63133de|58.224368
T0146.005|Lookalike Account ID|establish-assets|f990c72c-56e5-4556-ac11-072f6f88d267|58.224572
T0146.006|Open Access Platform|establish-assets|c81271a5-b3d6-420b-a02f-0a971e192461|58.224777
T0146.007|Automated Account Asset|establish-assets|7e85d897-f480-4118-b571-556f4f99edd4|58.224981
T0147|Software Asset|establish-assets|a9bce6a5-baae-4c78-9537-169843cdfd0b|58.225496
T0147.001|Game Asset|establish-assets|d5779e09-255c-494e-83b3-32753dd01bed|58.225743
T0147.002|Game Mod Asset|establish-assets|c05f00dc-d6c8-4a03-8363-3eac8d57a4b4|58.226184
T0147.003|Malware Asset|establish-assets|9623b0f2-f376-4158-af5d-47d0cdb709da|58.226518
T0147.004|Mobile App Asset|establish-assets|e4f85c3a-24ff-4bd7-a5ca-39d4cff253eb|58.226985
T0148|Financial Instrument|establish-assets|6825548c-c0c1-4501-bf24-981804df8de5|58.227353
T0148.001|Online Banking Platform|establish-assets|dfa9d596-79b5-4d1d-a3e8-660a45d7335e|58.227791
T0148.002|Bank Account Asset|establish-assets|4f53a90e-cc32-4c40-8510-00c8fee67cdf|58.228231
T0148.003|Payment Processing Platform|establish-assets|ce955f34-57d5-40fb-8ee2-f271f483148f|58.228547
T0148.004|Payment Processing Capability|establish-assets|eb245218-a0e2-4972-977e-7cd5b909898b|58.229042
T0148.005|Subscription Processing Capability|establish-assets|0d1f6cf2-3652-454d-ba79-e6b592da2f30|58.229495
T0148.006|Crowdfunding Platform|establish-assets|c2af5b5e-71fd-4db6-8f35-f0200a6fef96|58.22995
T0148.007|eCommerce Platform|establish-assets|edc8e0ee-a909-492c-963f-845f09a7ce02|58.230579
T0148.008|Cryptocurrency Exchange Platform|establish-assets|8b7019dc-c7f8-42f0-9d86-a47003dd5faf|58.231142
T0148.009|Cryptocurrency Wallet|establish-assets|b428119f-22c2-4669-8235-08e1e66728df|58.231622
T0149|Online Infrastructure|establish-assets|52a94450-c656-4e76-8df9-1a9629b8770d|58.232215
T0149.001|Domain Asset|establish-assets|90ea0d22-6c90-42b9-b1b6-15523695888b|58.232665
T0149.002|Email Domain Asset|establish-assets|62f34056-d01d-4a9b-938d-0d461069e389|58.233236
T0149.003|Lookalike Domain|establish-assets|0a889b39-59db-4d70-b811-c1bff9689909|58.233656
T0149.004|Redirecting Domain Asset|establish-assets|a463e5a6-8a36-4306-9cb3-c5b1934769be|58.234229
T0149.005|Server Asset|establish-assets|3d541e3c-fdb7-4fa3-9b58-8ca9ba9d7d22|58.234634
T0149.006|IP Address Asset|establish-assets|48899bd4-c5dd-460c-917f-c4015c9352f7|58.235106
T0149.007|VPN Asset|establish-assets|72ce2fe9-da95-4031-90ff-c264ccf856df|58.235603
T0149.008|Proxy IP Address Asset|establish-assets|fc9c682f-90b8-4365-818c-aee4814ba4e9|58.236187
T0149.009|Internet Connected Physical Asset|establish-assets|d039ce80-a21d-4c7e-aef5-18b4ffa35688|58.236617
T0150|Asset Origin|establish-assets|d4d25d21-0a60-4b58-8c3d-1fbbf26aeb02|58.237156
T0150.001|Newly Created Asset|establish-assets|ba703b10-af7d-48d3-9fb9-11426992c902|58.237624
T0150.002|Dormant Asset|establish-assets|796f5ca9-edce-4daf-85ef-de822e5a21bc|58.238232
T0150.003|Pre-Existing Asset|establish-assets|3965c84f-5d14-40ac-89e8-04a39718b604|58.238692
T0150.004|Repurposed Asset|establish-assets|405aa0e6-2297-4c39-b285-17c31190b195|58.239312
T0150.005|Compromised Asset|establish-assets|696cbb0b-74f4-4937-9758-3fe56e4b9535|58.239774
T0150.006|Purchased Asset|establish-assets|c62e87a3-a84f-4c2d-bc7c-6ede2fc1fcf5|58.240324
T0150.007|Rented Asset|establish-assets|160d0f71-bbb2-4432-8456-5b8ca4acc52d|58.240679
T0150.008|Bulk Created Asset|establish-assets|71f85cbb-5f6e-4fd1-9ad4-fea19069bc5f|58.240976
T0151|Digital Community Hosting Asset|select-channels-and-affordances|3dfdef19-92e8-4f54-982d-7f58d4ff718c|58.241438
T0151.001|Social Media Platform|select-channels-and-affordances|cf2e725e-4740-43a1-922e-4e915bc4ae2e|58.241756
T0151.002|Online Community Group|select-channels-and-affordances|f9698751-585a-434b-aea4-eb8990aea4dd|58.241948
T0151.003|Online Community Page|select-channels-and-affordances|89d7341d-6750-4596-bd82-d854d2ff28d6|58.242417
T0151.004|Chat Platform|select-channels-and-affordances|49c4f6e2-d4da-4144-9c09-5e3a6b7f5114|58.242818
T0151.005|Chat Community Server|select-channels-and-affordances|9f1ab551-b5e5-4374-89ec-fb52160fce6e|58.243083
T0151.006|Chat Room|select-channels-and-affordances|85019513-d108-452c-86f2-47a8a4940ca9|58.243318
T0151.007|Chat Broadcast Group|select-channels-and-affordances|292fa0bb-3762-41cf-ba2a-c547ef35268d|58.243548
T0151.008|Microblogging Platform|select-channels-and-affordances|928aa842-9900-4f6c-b4da-ac8e79d03d96|58.243876
T0151.009|Legacy Online Forum Platform|select-channels-and-affordances|50c27c2f-4f14-4b33-a872-2d4e05bb2dc8|58.244065
T0151.010|Community Forum Platform|select-channels-and-affordances|187f23d3-c0d7-445e-aba8-c8e01e3a4836|58.244531
T0151.011|Community Sub-Forum|select-channels-and-affordances|abebed16-44fd-4fa9-b3b0-cfd14606a6a3|58.245159
T0151.012|Image Board Platform|select-channels-and-affordances|aa2859e3-d7c3-4acf-b273-7534492bcc6d|58.245364
T0151.013|Question and Answer Platform|select-channels-and-affordances|67a7cf36-2d1e-42af-8535-158f9456b764|58.245561
T0151.014|Comments Section|select-channels-and-affordances|00501139-ada6-4057-8cad-bc701fa43c77|58.246217
T0151.015|Online Game Platform|select-channels-and-affordances|8caeec08-9050-42a7-8894-5a8a0f722c88|58.246566
T0151.016|Online Game Session|select-channels-and-affordances|cfe4b7cc-1d36-4716-aeec-4585279703ec|58.24687
T0151.017|Dating Platform|select-channels-and-affordances|d3d83c37-534b-44de-9943-219231ca2bc5|58.247114
T0152|Digital Content Hosting Asset|select-channels-and-affordances|949c5b7b-c995-4005-915d-4bb53a6c3b07|58.247325
T0152.001|Blogging Platform|select-channels-and-affordances|e0e7c1ae-4525-427b-8473-5052dba4ac7c|58.247524
T0152.002|Blog Asset|select-channels-and-affordances|0ef2a183-492d-4993-a6f7-b1f4ca8c685e|58.248055
T0152.003|Website Hosting Platform|select-channels-and-affordances|d1d31d41-1f5f-4776-983f-6d0a136c91ae|58.248263
T0152.004|Website Asset|select-channels-and-affordances|0f040af8-7434-4fb8-be96-30a3123c8644|58.248558
T0152.005|Paste Platform|select-channels-and-affordances|3cb30f88-5e58-4a52-8f7a-df12b4f14d32|58.249065
T0152.006|Video Platform|select-channels-and-affordances|e7429498-5d71-4d48-8328-e4da90f5b635|58.249291
T0152.007|Audio Platform|select-channels-and-affordances|390c7a0e-d09f-4911-9828-9e2e5cbe7b0d|58.249501
T0152.008|Live Streaming Platform|select-channels-and-affordances|54a94d4f-dfb5-4ac5-affd-30ff1c22c8d9|58.249713
T0152.009|Software Delivery Platform|select-channels-and-affordances|a2399600-afb5-4d4f-acb1-cca1cd48d69b|58.250035
T0152.010|File Hosting Platform|select-channels-and-affordances|cbed6ab5-437b-4e07-999b-1513a5d80516|58.25029
T0152.011|Wiki Platform|select-channels-and-affordances|482c2ce0-9d0c-4997-8c9f-bb8a4fb42bb5|58.250535
T0152.012|Subscription Service Platform|select-channels-and-affordances|ed7157f4-3a5a-4ad7-9779-aadce673e389|58.250745
T0153|Digital Content Delivery Asset|select-channels-and-affordances|b0ca6d82-ff29-484a-ad50-b497ff69d3fa|58.250947
T0153.001|Email Platform|select-channels-and-affordances|20a8b577-139c-4c10-a27b-c8a7d35b83b3|58.251245
T0153.002|Link Shortening Platform|select-channels-and-affordances|56351a05-842e-46bf-8963-77eeee54e191|58.251452
T0153.003|Shortened Link Asset|select-channels-and-affordances|86531395-b3a0-4198-9854-3675f5cb807d|58.251663
T0153.004|QR Code Asset|select-channels-and-affordances|5ad15d4a-0396-4ace-a26f-f91344b4eaaf|58.251957
T0153.005|Online Advertising Platform|select-channels-and-affordances|98f613ec-4095-431e-b19d-12309fe83ac3|58.252161
T0153.006|Content Recommendation Algorithm|select-channels-and-affordances|488a1d86-0c39-433b-a078-ffd9baa3901b|58.252362
T0153.007|Direct Messaging|select-channels-and-affordances|a8c62867-c3c9-4e93-ba59-29da387c0b7d|58.252564
T0154|Digital Content Creation Asset|select-channels-and-affordances|e658d065-2b59-4f5d-ade0-a84aeab2178e|58.252776
T0154.001|AI LLM Platform|select-channels-and-affordances|15ed464e-0685-4675-8974-0880293c4413|58.253069
T0154.002|AI Media Platform|select-channels-and-affordances|7c34fecb-89c7-463e-8aa5-4f63300d4d56|58.253279
T0155|Gated Asset|select-channels-and-affordances|5795f719-d8c4-4aec-a1c7-1df2c71c0d51|58.253487
T0155.001|Password Gated Asset|select-channels-and-affordances|c9d894ae-d298-41c2-bf46-2f692622b4a4|58.253691
T0155.002|Invite Gated Asset|select-channels-and-affordances|e31802a5-8c19-4641-adc7-ec31c43b3e84|58.253894
T0155.003|Approval Gated Asset|select-channels-and-affordances|be210ce1-734a-4a1f-a100-8cefad3cd771|58.254209
T0155.004|Geoblocked Asset|select-channels-and-affordances|ca551a59-c2a4-4d89-bb90-79963bfc4259|58.254415
T0155.005|Paid Access Asset|select-channels-and-affordances|77b8ad08-fc60-448b-84c0-3eb555a96790|58.254617
T0155.006|Subscription Access Asset|select-channels-and-affordances|8092fbaa-430c-4f37-9d60-3d0703ba16de|58.254823
T0155.007|Encrypted Communication Channel|select-channels-and-affordances|55cf1f7b-8cfb-45d4-b86b-d071976de859|58.255301
`
